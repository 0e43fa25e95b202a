package cn.zhanqun.web.feed;

/** How a browser searches a site from its address line, in the form of OpenSearch 1.1. */
public final class SearchDescription {

  private static final String TYPE = "application/opensearchdescription+xml";
  private static final int LONGEST_NAME = 16;

  private SearchDescription() {}

  /**
   * Describes one search; all addresses in full.
   *
   * @param search where a question is sent
   * @param icon a PNG of 32 pixels
   * @param self its own address
   */
  public static Document with(
      String name, String description, String search, String icon, String self) {
    return Document.text(
        TYPE,
        new XmlPen("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/")
            .element("ShortName", shortened(name))
            .element("Description", description)
            .empty("Url", "type", "text/html", "template", search + "?q={searchTerms}")
            .empty("Url", "type", TYPE, "rel", "self", "template", self)
            .element("Image", icon, "width", "32", "height", "32", "type", "image/png")
            .element("Language", "zh-CN")
            .element("InputEncoding", "UTF-8")
            .element("OutputEncoding", "UTF-8")
            .finish());
  }

  private static String shortened(String name) {
    int characters = Math.min(LONGEST_NAME, name.codePointCount(0, name.length()));
    return name.substring(0, name.offsetByCodePoints(0, characters));
  }
}
