package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.SafeHtml;
import java.time.Instant;
import java.util.List;

/** An article as readers see it now, complete. */
public record PublishedArticle(
    long articleId,
    long siteId,
    long channelId,
    String kicker,
    String title,
    String subtitle,
    String summary,
    SafeHtml body,
    List<Byline> bylines,
    String source,
    String editor,
    Instant shownAt,
    Instant firstPublishedAt) {

  public PublishedArticle {
    bylines = List.copyOf(bylines);
  }
}
