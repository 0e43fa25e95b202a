package cn.zhanqun.web.feed;

import cn.zhanqun.domain.time.CityTime;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A feed in the form of JSON Feed 1.1. */
public final class JsonFeed {

  private static final String ENDING = ".json";

  private JsonFeed() {}

  /** Writes the feed. */
  public static Document of(Feed feed) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    feed.entries().forEach(entry -> items.add(item(entry)));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("version", "https://jsonfeed.org/version/1.1")
            .add("title", feed.title())
            .add("description", feed.description())
            .add("home_page_url", feed.page())
            .add("feed_url", feed.self() + ENDING)
            .add("favicon", feed.icon())
            .add("language", Feed.LANGUAGE)
            .add("authors", authors(List.of(feed.publisher())))
            .add("items", items);
    return Document.text("application/feed+json", json.build().toString());
  }

  private static JsonObjectBuilder item(Feed.Entry entry) {
    JsonObjectBuilder item =
        Json.createObjectBuilder()
            .add("id", entry.address())
            .add("url", entry.address())
            .add("title", entry.title())
            .add("content_text", entry.summary())
            .add("date_published", CityTime.withOffset(entry.published()))
            .add("date_modified", CityTime.withOffset(entry.revised()));
    entry.picture().ifPresent(picture -> item.add("image", picture));
    if (!entry.authors().isEmpty()) {
      item.add("authors", authors(entry.authors()));
    }
    if (!entry.channel().isEmpty()) {
      item.add("tags", Json.createArrayBuilder().add(entry.channel()));
    }
    return item;
  }

  private static JsonArrayBuilder authors(List<String> names) {
    JsonArrayBuilder authors = Json.createArrayBuilder();
    names.forEach(name -> authors.add(Json.createObjectBuilder().add("name", name)));
    return authors;
  }
}
