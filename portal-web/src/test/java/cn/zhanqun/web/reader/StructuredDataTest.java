package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

  private static final String NASTY = "</script><script>alert(1)</script> & <!-- \" ' \u2028\u2029";

  private final NetworkView network = Networks.withoutHosts();
  private final SiteView county = Networks.site(network, "heshan");
  private final StructuredData data =
      new StructuredData(county, new Addresses(network, county).inFull("https://www.city.example"));

  @Test
  void an_article_is_news_with_its_time_on_the_clocks_of_the_city() {
    JsonObject news =
        graph(data.ofArticle(PublishedFixtures.titled("石桥夜灯录"), channel())).getJsonObject(0);

    assertEquals("NewsArticle", news.getString("@type"));
    assertEquals("石桥夜灯录", news.getString("headline"));
    assertEquals("2020-01-23T09:35:00+08:00", news.getString("datePublished"));
    assertEquals("2020-01-24T10:00:00+08:00", news.getString("dateModified"));
    assertEquals("zh-CN", news.getString("inLanguage"));
    assertEquals("hsxw", news.getString("articleSection"));
    assertEquals(
        "https://www.city.example/media/7/%E7%9F%B3%E6%A1%A5.jpg", news.getString("image"));
    assertEquals(List.of("甲小寒", "乙小满"), names(news.getJsonArray("author")));
  }

  @Test
  void the_way_to_an_article_leads_over_its_channel() {
    JsonObject way =
        graph(data.ofArticle(PublishedFixtures.titled("石桥夜灯录"), channel())).getJsonObject(1);

    JsonArray steps = way.getJsonArray("itemListElement");
    assertEquals("BreadcrumbList", way.getString("@type"));
    assertEquals(List.of("heshan", "hsxw", "石桥夜灯录"), names(steps));
    assertEquals(
        List.of(
            "https://www.city.example/heshan/",
            "https://www.city.example/heshan/hsxw/",
            "https://www.city.example/heshan/c/2020/0123/724963.html"),
        steps.stream().map(step -> step.asJsonObject().getString("item")).toList());
  }

  @Test
  void an_article_without_names_is_by_its_editor_or_else_by_its_site() {
    JsonObject edited = news(PublishedFixtures.bare("丙编辑"));
    JsonObject nameless = news(PublishedFixtures.bare(""));

    assertEquals(List.of("丙编辑"), names(edited.getJsonArray("author")));
    assertEquals(List.of("heshan"), names(nameless.getJsonArray("author")));
    assertFalse(nameless.containsKey("image"));
  }

  private JsonObject news(PublishedArticle article) {
    return graph(data.ofArticle(article, channel())).getJsonObject(0);
  }

  @Test
  void no_title_can_leave_the_script_and_every_title_comes_back_as_it_was() {
    String json = data.ofArticle(PublishedFixtures.titled(NASTY), channel());

    assertFalse(json.matches("(?s).*[<>&\u2028\u2029].*"), json);
    assertEquals(NASTY, graph(json).getJsonObject(0).getString("headline"));
  }

  @Test
  void a_home_page_says_how_the_site_is_searched() {
    JsonObject site = graph(data.ofHome()).getJsonObject(0);

    assertEquals(
        "https://www.city.example/heshan/search?q={words}",
        site.getJsonObject("potentialAction").getString("target"));
  }

  private static Optional<ChannelView> channel() {
    return Optional.of(Networks.COUNTY_NEWS);
  }

  private static JsonArray graph(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject().getJsonArray("@graph");
    }
  }

  private static List<String> names(JsonArray nodes) {
    return nodes.stream().map(node -> node.asJsonObject().getString("name")).toList();
  }
}
