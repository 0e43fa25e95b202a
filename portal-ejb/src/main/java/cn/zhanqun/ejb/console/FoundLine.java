package cn.zhanqun.ejb.console;

import cn.zhanqun.domain.article.Stage;
import java.util.Optional;

/**
 * One thing the search of the console found.
 *
 * @param siteId the site it belongs to, 0 for people
 * @param words its title or name; of a mistake what the reader finds wrong
 * @param stage of the newest edition of an article, empty for all else
 */
public record FoundLine(FoundKind kind, long id, long siteId, String words, Optional<Stage> stage) {

  static FoundLine of(FoundKind kind, long id, long siteId, String words) {
    return new FoundLine(kind, id, siteId, words, Optional.empty());
  }
}
