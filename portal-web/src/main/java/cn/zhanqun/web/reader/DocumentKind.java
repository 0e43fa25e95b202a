package cn.zhanqun.web.reader;

/** The documents that machines are told, each under one name. */
enum DocumentKind {
  ATOM_FEED("feed.xml"),
  JSON_FEED("feed.json"),
  SEARCH_DESCRIPTION("opensearch.xml"),
  MANIFEST("manifest.webmanifest"),
  ICON("icon.svg"),
  /** One of several, with its size in its name. */
  ICON_PICTURE("icon.png"),
  FAVICON("favicon.ico"),
  ROBOTS("robots.txt"),
  SECURITY(".well-known/security.txt"),
  SITEMAP_INDEX("sitemap.xml"),
  /** One of several, with its site and its number in its name. */
  SITEMAP("sitemap.xml");

  private final String fileName;

  DocumentKind(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }
}
