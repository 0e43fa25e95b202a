package cn.zhanqun.domain.site;

import cn.zhanqun.domain.TypedText;

/**
 * How a site is called.
 *
 * @param full as its head shows it, such as 富平政法网
 * @param inShort as other sites name it in a line, such as 富平
 */
public record SiteName(String full, String inShort) {

  public static final int LONGEST = 60;
  public static final int LONGEST_IN_SHORT = 20;

  /**
   * As somebody typed it.
   *
   * @throws SiteNameNotUsable when there is none, or it is too long
   */
  public static SiteName typed(String full, String inShort) {
    return new SiteName(
        checked(TypedText.of(full), LONGEST), checked(TypedText.of(inShort), LONGEST_IN_SHORT));
  }

  private static String checked(String name, int longest) {
    if (name.isEmpty() || name.length() > longest) {
      throw SiteNameNotUsable.length(longest);
    }
    return name;
  }
}
