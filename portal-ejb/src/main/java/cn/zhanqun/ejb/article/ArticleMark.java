package cn.zhanqun.ejb.article;

import java.time.Instant;

/**
 * Where a published article is and how new its words are, and nothing else of it: one line of a
 * site map.
 */
public record ArticleMark(long articleId, Instant firstPublishedAt, Instant revisedAt) {

  /** As a query finds it. */
  public ArticleMark(long articleId, Instant firstPublishedAt, int edition, Instant changedAt) {
    this(articleId, firstPublishedAt, Revision.of(edition, firstPublishedAt, changedAt));
  }
}
