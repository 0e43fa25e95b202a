package cn.zhanqun.web.security;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A browser in two words, as its owner recognises it in a list: {@code Firefox, Windows}. Read from
 * what the browser says of itself, which proves nothing.
 */
final class BrowserName {

  /** In this order: most browsers claim to be others too. */
  private static final Map<String, String> BROWSERS =
      named(
          "MicroMessenger", "微信",
          "Edg", "Edge",
          "OPR/", "Opera",
          "QQBrowser", "QQ 浏览器",
          "Firefox/", "Firefox",
          "Chrome/", "Chrome",
          "Safari/", "Safari");

  private static final Map<String, String> SYSTEMS =
      named(
          "HarmonyOS", "HarmonyOS",
          "Android", "Android",
          "iPhone", "iPhone",
          "iPad", "iPad",
          "Windows", "Windows",
          "Mac OS X", "macOS",
          "Linux", "Linux");

  private BrowserName() {}

  /** In a few words; empty where it says nothing we know. */
  static String of(String userAgent) {
    String browser = first(BROWSERS, userAgent);
    String system = first(SYSTEMS, userAgent);
    return browser + (browser.isEmpty() || system.isEmpty() ? "" : ", ") + system;
  }

  private static String first(Map<String, String> names, String userAgent) {
    return names.entrySet().stream()
        .filter(name -> userAgent.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static Map<String, String> named(String... pairs) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      names.put(pairs[i], pairs[i + 1]);
    }
    return names;
  }
}
