package cn.zhanqun.ejb.page;

import java.time.YearMonth;

/**
 * One thing that a page shows. When the thing changes, every page bearing its tag is out of date,
 * and no other.
 *
 * @param value such as {@code article:42} or {@code channel:7/page:104}
 */
public record PageTag(String value) implements Comparable<PageTag> {

  /** Names, channels and identity of all sites, which stand in the frame of every page. */
  public static final PageTag NETWORK = new PageTag("network");

  /** What the search index answers. */
  public static final PageTag INDEX = new PageTag("index");

  /** An article's words, wherever they are shown, and whether readers may see it at all. */
  public static PageTag article(long articleId) {
    return new PageTag("article:" + articleId);
  }

  /** Which articles are the newest of a site. */
  public static PageTag newestOn(long siteId) {
    return new PageTag("site:" + siteId + "/newest");
  }

  /** Which articles a site has, and since when each says what it says. */
  public static PageTag articlesOf(long siteId) {
    return new PageTag("site:" + siteId + "/articles");
  }

  /** Which articles are the newest of a channel, and how many pages it has. */
  public static PageTag newestIn(long channelId) {
    return new PageTag("channel:" + channelId + "/newest");
  }

  /** One page of a channel, counted from the oldest. */
  public static PageTag channelPage(long channelId, long page) {
    return new PageTag("channel:" + channelId + "/page:" + page);
  }

  /** Whether a channel has any article; said only of channels that hide while they have none. */
  public static PageTag whetherAnyIn(long channelId) {
    return new PageTag("channel:" + channelId + "/any");
  }

  /** The site's own words on one of its standing pages. */
  public static PageTag standingPage(long siteId, String kind) {
    return new PageTag("site:" + siteId + "/standing:" + kind);
  }

  /** In which months a channel has articles, and how many. */
  public static PageTag monthsOf(long channelId) {
    return new PageTag("channel:" + channelId + "/months");
  }

  /** Which articles of a channel were first published in a month. */
  public static PageTag monthOf(long channelId, YearMonth month) {
    return new PageTag("channel:" + channelId + "/month:" + month);
  }

  @Override
  public int compareTo(PageTag other) {
    return value.compareTo(other.value);
  }
}
