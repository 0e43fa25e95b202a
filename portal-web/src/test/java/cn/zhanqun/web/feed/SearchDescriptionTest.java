package cn.zhanqun.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SearchDescriptionTest {

  @Test
  void a_browser_learns_where_a_question_is_sent() {
    ParsedXml description = ParsedXml.of(described("河山网 & <网>"));

    assertEquals("http://a9.com/-/spec/opensearch/1.1/", description.namespace());
    assertEquals(List.of("河山网 & <网>"), description.words("ShortName"));
    assertEquals(
        "https://a.example/search?q={searchTerms}",
        description.attributes("Url", "template").get(0));
  }

  @Test
  void a_long_name_is_cut_at_sixteen_characters_and_never_through_one() {
    ParsedXml description = ParsedXml.of(described("😀".repeat(20)));

    assertEquals(List.of("😀".repeat(16)), description.words("ShortName"));
  }

  private static Document described(String name) {
    return SearchDescription.with(
        name,
        "在河山网搜索",
        "https://a.example/search",
        "https://a.example/icon-32.png",
        "https://a.example/opensearch.xml");
  }
}
