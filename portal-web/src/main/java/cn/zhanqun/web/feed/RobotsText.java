package cn.zhanqun.web.feed;

/**
 * What search engines may fetch (RFC 9309): all that is for readers and is not one of many forms.
 */
public final class RobotsText {

  private static final String RULES =
      """
      User-agent: *
      Disallow: /admin/
      Disallow: /api/
      Disallow: /internal/
      Disallow: /views/
      Disallow: /favorites
      Disallow: /mistake
      Disallow: /*/mistake
      Disallow: /*?view=

      Sitemap: %s
      """;

  private RobotsText() {}

  /**
   * The rules, and where the addresses are listed.
   *
   * @param sitemap address of the site map, in full
   */
  public static Document with(String sitemap) {
    return Document.text("text/plain", RULES.formatted(sitemap));
  }
}
