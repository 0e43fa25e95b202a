package cn.zhanqun.ejb.search;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/**
 * What the index knows of a published article: the words a reader may look for and the places he
 * may look in, nothing else.
 *
 * @param siteId the article's home site
 * @param channelIds every channel that shows the article, in whatever site
 * @param bodyText the body as plain text, paragraphs on lines of their own
 * @param shownAt the time printed on the article, by which the newest come first
 */
public record SearchDocument(
    long articleId,
    long siteId,
    Set<Long> channelIds,
    String title,
    String subtitle,
    String summary,
    String bodyText,
    String sourceName,
    Instant shownAt) {

  public SearchDocument {
    channelIds = Set.copyOf(channelIds);
    Objects.requireNonNull(title);
    Objects.requireNonNull(subtitle);
    Objects.requireNonNull(summary);
    Objects.requireNonNull(bodyText);
    Objects.requireNonNull(sourceName);
    Objects.requireNonNull(shownAt);
  }
}
