package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.ChannelKind;

/** The pages a reader can be shown. The router forwards to one of these and to nothing else. */
enum ReaderView {
  HOME("home"),
  CHANNEL("channel"),
  TOPIC("topic"),
  SINGLE("single"),
  ARCHIVE("archive"),
  ARTICLE("article"),
  SEARCH("search"),
  FAVORITES("favorites"),
  MISTAKE("mistake"),
  LEAVE("leave"),
  STANDING("standing"),
  MAP("map"),
  ERROR("error");

  private final String page;

  ReaderView(String page) {
    this.page = page;
  }

  /** The page on which readers find what is in a channel of this kind. */
  static ReaderView of(ChannelKind kind) {
    return switch (kind) {
      case LIST, PICTURES -> CHANNEL;
      case TOPIC -> TOPIC;
      case PAGE -> SINGLE;
      case LINK -> throw new IllegalArgumentException("a link has no page");
    };
  }

  /** Whether it is what a channel shows at its own address. */
  boolean isOfChannel() {
    return this == CHANNEL || this == TOPIC || this == SINGLE;
  }

  /** Where its page lies: no address of the outside leads there. */
  String path() {
    return "/WEB-INF/reader/" + page + ".xhtml";
  }
}
