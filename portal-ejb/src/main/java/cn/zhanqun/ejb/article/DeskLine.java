package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.Stage;
import java.time.Instant;
import java.util.Optional;

/**
 * An article in the list on the desk.
 *
 * @param stage of its newest edition
 * @param firstPublishedAt null before the first publication; read it by {@link #published}
 * @param withdrawnAt null unless withdrawn
 */
public record DeskLine(
    long articleId,
    String title,
    Stage stage,
    Instant firstPublishedAt,
    Instant withdrawnAt,
    Instant changedAt) {

  public Optional<Instant> published() {
    return Optional.ofNullable(firstPublishedAt);
  }
}
