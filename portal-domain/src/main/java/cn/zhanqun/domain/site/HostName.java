package cn.zhanqun.domain.site;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name under which a site answers by itself, such as {@code fuping.example.gov.cn}; a name in
 * Chinese is kept in the letters in which browsers send it.
 */
public record HostName(String value) {

  private static final int LONGEST = 253;
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

  /**
   * Reads a name as somebody typed it.
   *
   * @throws HostNotPossible when it is none, or more than a name, such as one with a port
   */
  public static HostName of(String typed) {
    String name = asSent(typed.strip());
    if (name.length() > LONGEST || !FORM.matcher(name).matches()) {
      throw HostNotPossible.form(typed);
    }
    return new HostName(name);
  }

  private static String asSent(String typed) {
    try {
      return IDN.toASCII(typed).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noName) {
      throw HostNotPossible.form(typed);
    }
  }
}
