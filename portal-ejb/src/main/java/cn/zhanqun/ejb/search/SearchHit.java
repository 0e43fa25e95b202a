package cn.zhanqun.ejb.search;

import java.time.Instant;
import java.util.List;

/**
 * One article in an answer, with what the reader asked for marked in it.
 *
 * @param excerpt whole sentences of the article around the marked words
 * @param score how well the article fits, comparable only within one answer; 0 where nothing was
 *     weighed (an exact title, or the newest first)
 */
public record SearchHit(
    long articleId,
    List<Segment> title,
    List<Segment> subtitle,
    List<Segment> excerpt,
    Instant shownAt,
    float score) {

  public SearchHit {
    title = List.copyOf(title);
    subtitle = List.copyOf(subtitle);
    excerpt = List.copyOf(excerpt);
  }
}
