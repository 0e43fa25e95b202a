package cn.zhanqun.web.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A feed of an invented county, with one ordinary and one nasty article. */
final class FeedFixtures {

  static final String NASTY = "<b>&\"'</b>]]>\u0000\u0008\u001f\ufffe\ud800 😀";

  /** What is left of it where a document may not hold every sign. */
  static final String NASTY_AS_XML_MAY_HOLD_IT = "<b>&\"'</b>]]> 😀";

  private static final String HOME = "https://hs.city.example/";

  private FeedFixtures() {}

  static Feed aFeed() {
    return feedOf(
        List.of(
            entry(2, NASTY, List.of(), Optional.empty(), "2026-03-02T10:00:00Z"),
            entry(
                1,
                "石桥夜灯录",
                List.of("甲小寒", "乙小满"),
                Optional.of(HOME + "media/1/bridge.jpg"),
                "2020-01-23T01:35:00Z")));
  }

  static Feed feedOf(List<Feed.Entry> entries) {
    return new Feed("河山网", "河山的消息", HOME + "feed", HOME, HOME + "icon.svg", "河山编辑部", entries);
  }

  private static Feed.Entry entry(
      int number, String title, List<String> authors, Optional<String> picture, String revised) {
    return new Feed.Entry(
        HOME + "c/2020/0123/" + number + ".html",
        title,
        "摘要 " + title,
        "河山新闻",
        authors,
        picture,
        Instant.parse("2020-01-23T01:35:00Z"),
        Instant.parse(revised));
  }
}
