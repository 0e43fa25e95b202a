package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.SafeHtml;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as readers see it now, complete.
 *
 * @param excerpt what lists show under its title: the summary, or how the body begins
 * @param cover the picture that stands for it, where it has one
 * @param revisedAt since when its words are what they are
 * @param ordinal its place in its channel, counted from 1 for the oldest; 0 in none
 * @param attachments the files below its text, in order
 * @param corrections what was put right since it was first published, oldest first
 */
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
    Instant firstPublishedAt,
    String excerpt,
    Optional<Cover> cover,
    Instant revisedAt,
    long ordinal,
    List<AttachedFile> attachments,
    List<CorrectionNote> corrections) {

  public PublishedArticle {
    bylines = List.copyOf(bylines);
    attachments = List.copyOf(attachments);
    corrections = List.copyOf(corrections);
  }
}
