package cn.zhanqun.web.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFeedTest {

  private final Document document = JsonFeed.of(FeedFixtures.aFeed());
  private final JsonObject feed = parsed(document);

  @Test
  void a_feed_says_what_it_is_and_where_it_is() {
    assertEquals("application/feed+json;charset=UTF-8", document.type());
    assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
    assertEquals("https://hs.city.example/feed.json", feed.getString("feed_url"));
    assertEquals("https://hs.city.example/", feed.getString("home_page_url"));
    assertEquals("zh-CN", feed.getString("language"));
  }

  @Test
  void every_article_has_what_the_format_demands() {
    JsonObject signed = feed.getJsonArray("items").getJsonObject(1);

    assertEquals("https://hs.city.example/c/2020/0123/1.html", signed.getString("id"));
    assertEquals(signed.getString("id"), signed.getString("url"));
    assertEquals("摘要 石桥夜灯录", signed.getString("content_text"));
    assertEquals("2020-01-23T09:35:00+08:00", signed.getString("date_published"));
    assertEquals("https://hs.city.example/media/1/bridge.jpg", signed.getString("image"));
    assertEquals("乙小满", signed.getJsonArray("authors").getJsonObject(1).getString("name"));
  }

  @Test
  void what_an_article_does_not_have_is_not_told() {
    JsonObject bare = feed.getJsonArray("items").getJsonObject(0);

    assertFalse(bare.containsKey("image"));
    assertFalse(bare.containsKey("authors"));
  }

  @Test
  void nasty_words_come_back_as_they_were() {
    String title = feed.getJsonArray("items").getJsonObject(0).getString("title");

    assertEquals(FeedFixtures.NASTY.replace("\ud800", "?"), title);
  }

  @Test
  void a_feed_without_articles_is_one_all_the_same() {
    JsonObject empty = parsed(JsonFeed.of(FeedFixtures.feedOf(List.of())));

    assertEquals(List.of(), empty.getJsonArray("items"));
  }

  private static JsonObject parsed(Document document) {
    String text = new String(document.content(), UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
