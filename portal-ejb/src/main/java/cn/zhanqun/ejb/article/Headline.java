package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.media.Focus;
import java.time.Instant;
import java.util.Optional;

/**
 * A published article in a list.
 *
 * @param siteId its home site
 * @param channelId the channel it stands in
 * @param firstPublishedAt gives its address
 * @param cover the picture that stands for it, where it has one
 */
public record Headline(
    long articleId,
    long siteId,
    long channelId,
    String title,
    String subtitle,
    String excerpt,
    Instant shownAt,
    Instant firstPublishedAt,
    Optional<Cover> cover) {

  /** As a query finds it: what belongs to the cover is null where there is none. */
  public Headline(
      long articleId,
      long siteId,
      long channelId,
      String title,
      String subtitle,
      String excerpt,
      Instant shownAt,
      Instant firstPublishedAt,
      Long mediaId,
      String name,
      String alt,
      Integer width,
      Integer height,
      Integer focusX,
      Integer focusY) {
    this(
        articleId,
        siteId,
        channelId,
        title,
        subtitle,
        excerpt,
        shownAt,
        firstPublishedAt,
        Optional.ofNullable(mediaId)
            .map(found -> new Cover(found, name, alt, width, height, new Focus(focusX, focusY))));
  }

  /** The same as it stands in another channel than its own, perhaps. */
  Headline in(long placeOfIt) {
    return new Headline(
        articleId, siteId, placeOfIt, title, subtitle, excerpt, shownAt, firstPublishedAt, cover);
  }
}
