package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.Edition;
import java.util.List;

/**
 * The state of an article's newest edition when somebody looked: whoever saves names it, so that
 * nobody overwrites what they never saw.
 *
 * @param edition the number of the newest edition
 * @param version grows with every saving of it
 */
public record DraftState(long articleId, int edition, long version) {

  static DraftState of(Article article) {
    List<Edition> editions = article.editions();
    Edition newest = editions.get(editions.size() - 1);
    return new DraftState(article.id(), newest.number(), newest.version());
  }
}
