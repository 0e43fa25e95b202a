package cn.zhanqun.web.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The newest articles of a site or a channel, for programs that look for news. All addresses are
 * given in full.
 *
 * @param self its own address without the ending, which differs by format
 * @param page the page for people that it follows
 * @param publisher who stands behind it, and stands in where an article names nobody
 */
public record Feed(
    String title,
    String description,
    String self,
    String page,
    String icon,
    String publisher,
    List<Entry> entries) {

  static final String LANGUAGE = "zh-CN";

  public Feed {
    entries = List.copyOf(entries);
  }

  /** When the newest of its articles was last changed; an empty one never was. */
  Instant updated() {
    return entries.stream()
        .map(Entry::revised)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /**
   * An article in it.
   *
   * @param address never changes and therefore also names it
   * @param channel name of its channel, or empty
   * @param picture address of the one that stands for it
   */
  public record Entry(
      String address,
      String title,
      String summary,
      String channel,
      List<String> authors,
      Optional<String> picture,
      Instant published,
      Instant revised) {

    public Entry {
      authors = List.copyOf(authors);
    }
  }
}
