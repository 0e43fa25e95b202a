package cn.zhanqun.web.feed;

import cn.zhanqun.domain.time.CityTime;

/** A feed in the form of RFC 4287. */
public final class AtomFeed {

  private static final String TYPE = "application/atom+xml";
  private static final String ENDING = ".xml";

  private AtomFeed() {}

  /** Writes the feed. */
  public static Document of(Feed feed) {
    String self = feed.self() + ENDING;
    XmlPen pen =
        new XmlPen("feed", "http://www.w3.org/2005/Atom", "xml:lang", Feed.LANGUAGE)
            .element("title", feed.title())
            .element("subtitle", feed.description())
            .element("id", self)
            .empty("link", "rel", "self", "type", TYPE, "href", self)
            .empty("link", "rel", "alternate", "type", "text/html", "href", feed.page())
            .element("updated", CityTime.withOffset(feed.updated()))
            .element("icon", feed.icon());
    writeAuthor(feed.publisher(), pen);
    feed.entries().forEach(entry -> write(entry, pen));
    return Document.text(TYPE, pen.finish());
  }

  private static void writeAuthor(String name, XmlPen pen) {
    pen.open("author").element("name", name).close();
  }

  private static void write(Feed.Entry entry, XmlPen pen) {
    pen.open("entry")
        .element("title", entry.title())
        .element("id", entry.address())
        .empty("link", "rel", "alternate", "type", "text/html", "href", entry.address())
        .element("published", CityTime.withOffset(entry.published()))
        .element("updated", CityTime.withOffset(entry.revised()));
    entry.authors().forEach(author -> writeAuthor(author, pen));
    if (!entry.channel().isEmpty()) {
      pen.empty("category", "term", entry.channel());
    }
    pen.element("summary", entry.summary()).close();
  }
}
