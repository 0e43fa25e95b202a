package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Byline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article's words as somebody hands them in, before any of it is checked.
 *
 * @param body HTML, not sanitized yet
 * @param source where the text comes from, empty where not known yet
 * @param shownAt the time readers shall see; empty leaves it to the moment of publishing
 * @param channelId the channel it is meant for
 */
public record Manuscript(
    ArticleText text,
    String body,
    String source,
    List<Byline> bylines,
    Optional<Instant> shownAt,
    long channelId) {

  public Manuscript {
    bylines = List.copyOf(bylines);
  }
}
