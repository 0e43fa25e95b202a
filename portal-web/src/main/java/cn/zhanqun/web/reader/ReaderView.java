package cn.zhanqun.web.reader;

/** The pages a reader can be shown. The router forwards to one of these and to nothing else. */
enum ReaderView {
  HOME("home"),
  CHANNEL("channel"),
  ARTICLE("article"),
  SEARCH("search"),
  FAVORITES("favorites"),
  ERROR("error");

  private final String page;

  ReaderView(String page) {
    this.page = page;
  }

  /** Where its page lies: no address of the outside leads there. */
  String path() {
    return "/WEB-INF/reader/" + page + ".xhtml";
  }
}
