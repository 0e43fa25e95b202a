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
 * @param enclosures the files to be attached, in order
 */
public record Manuscript(
    ArticleText text,
    String body,
    String source,
    List<Byline> bylines,
    Optional<Instant> shownAt,
    long channelId,
    List<Enclosure> enclosures) {

  public Manuscript {
    bylines = List.copyOf(bylines);
    enclosures = List.copyOf(enclosures);
  }

  /** With nothing attached to it. */
  public Manuscript(
      ArticleText text,
      String body,
      String source,
      List<Byline> bylines,
      Optional<Instant> shownAt,
      long channelId) {
    this(text, body, source, bylines, shownAt, channelId, List.of());
  }

  /**
   * A file handed in with the words.
   *
   * @param mediaId its number in the media library
   * @param title what readers shall know it by; empty leaves it to the file's name
   */
  public record Enclosure(long mediaId, String title) {}
}
