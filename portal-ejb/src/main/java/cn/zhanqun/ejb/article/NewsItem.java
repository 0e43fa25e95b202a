package cn.zhanqun.ejb.article;

import java.time.Instant;
import java.util.List;

/**
 * A published article as a feed tells of it.
 *
 * @param revisedAt since when its words are what they are
 * @param authors the names under it, else whoever answers for it
 */
public record NewsItem(Headline headline, Instant revisedAt, List<String> authors) {

  public NewsItem {
    authors = List.copyOf(authors);
  }
}
