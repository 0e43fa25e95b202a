package cn.zhanqun.web.feed;

import static cn.zhanqun.web.feed.FeedFixtures.NASTY_AS_XML_MAY_HOLD_IT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AtomFeedTest {

  private final Document document = AtomFeed.of(FeedFixtures.aFeed());
  private final ParsedXml atom = ParsedXml.of(document);

  @Test
  void a_feed_says_what_it_is_where_it_is_and_when_it_changed() {
    assertEquals("application/atom+xml;charset=UTF-8", document.type());
    assertEquals("http://www.w3.org/2005/Atom", atom.namespace());
    assertEquals("河山网", atom.words("title").get(0));
    assertEquals("https://hs.city.example/feed.xml", atom.words("id").get(0));
    assertEquals("2026-03-02T18:00:00+08:00", atom.words("updated").get(0));
    assertEquals(
        List.of("https://hs.city.example/feed.xml", "https://hs.city.example/"),
        atom.attributes("link", "href").subList(0, 2));
    assertEquals(List.of("self", "alternate"), atom.attributes("link", "rel").subList(0, 2));
  }

  @Test
  void every_article_has_what_the_format_demands() {
    assertTrue(
        atom.inside("entry")
            .containsAll(List.of("title", "id", "link", "published", "updated", "summary")));
    assertEquals("https://hs.city.example/c/2020/0123/1.html", atom.words("id").get(2));
    assertEquals(
        List.of("2020-01-23T09:35:00+08:00", "2020-01-23T09:35:00+08:00"), atom.words("published"));
    assertEquals(List.of("河山编辑部", "甲小寒", "乙小满"), atom.words("name"));
  }

  @Test
  void nasty_words_are_told_as_words_and_what_no_xml_may_hold_is_left_out() {
    assertEquals(NASTY_AS_XML_MAY_HOLD_IT, atom.words("title").get(1));
    assertEquals("摘要 " + NASTY_AS_XML_MAY_HOLD_IT, atom.words("summary").get(0));
  }

  @Test
  void a_feed_without_articles_is_one_all_the_same() {
    ParsedXml empty = ParsedXml.of(AtomFeed.of(FeedFixtures.feedOf(List.of())));

    assertEquals(List.of("1970-01-01T08:00:00+08:00"), empty.words("updated"));
  }
}
