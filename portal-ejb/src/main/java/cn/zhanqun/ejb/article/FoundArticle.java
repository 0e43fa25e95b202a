package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.BylineRole;
import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.media.Focus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as one query finds it, once with each of its names: all that stands in single rows,
 * and how many rows there are of the rest.
 *
 * @param channelId null where it stands in none, and so is the ordinal
 * @param edition its number
 * @param source null where it is not known
 * @param coverId null where it has no picture, and so is all else of it
 * @param role null where nobody is named, and so is the name
 */
public record FoundArticle(
    long articleId,
    long siteId,
    Long channelId,
    Long ordinal,
    long editionId,
    int edition,
    ArticleText text,
    SafeHtml body,
    String excerpt,
    String source,
    Instant shownAt,
    Instant firstPublishedAt,
    Instant changedAt,
    Long coverId,
    String coverName,
    String coverAlt,
    Integer coverWidth,
    Integer coverHeight,
    Integer coverFocusX,
    Integer coverFocusY,
    BylineRole role,
    String name,
    long attachments,
    long corrections) {

  Optional<Byline> byline() {
    return Optional.ofNullable(role).map(known -> new Byline(known, name));
  }

  PublishedArticle with(
      List<Byline> bylines, List<AttachedFile> attachedFiles, List<CorrectionNote> notes) {
    return new PublishedArticle(
        articleId,
        siteId,
        Optional.ofNullable(channelId).orElse(0L),
        text.getKicker(),
        text.getTitle(),
        text.getSubtitle(),
        text.getSummary(),
        body,
        bylines,
        Optional.ofNullable(source).orElse(""),
        text.getEditor(),
        shownAt,
        firstPublishedAt,
        excerpt,
        cover(),
        Revision.of(edition, firstPublishedAt, changedAt),
        Optional.ofNullable(ordinal).orElse(0L),
        attachedFiles,
        notes);
  }

  private Optional<Cover> cover() {
    return Optional.ofNullable(coverId)
        .map(
            found ->
                new Cover(
                    found,
                    coverName,
                    coverAlt,
                    coverWidth,
                    coverHeight,
                    new Focus(coverFocusX, coverFocusY)));
  }
}
