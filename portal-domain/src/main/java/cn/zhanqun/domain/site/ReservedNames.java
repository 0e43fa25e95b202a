package cn.zhanqun.domain.site;

import java.util.Set;

/**
 * Names that addresses keep for the portal itself, so that neither a site nor a channel has one.
 */
public final class ReservedNames {

  private static final Set<String> NAMES =
      Set.of(
          "admin",
          "api",
          "assets",
          "c",
          "favorites",
          "feed",
          "healthz",
          "internal",
          "leave",
          "map",
          "media",
          "mistake",
          "mistakes",
          "robots",
          "search",
          "sitemap",
          "views");

  private ReservedNames() {}

  public static boolean contain(String name) {
    return NAMES.contains(name);
  }
}
