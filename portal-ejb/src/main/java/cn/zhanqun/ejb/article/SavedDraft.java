package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.Edition;

/**
 * A draft that was just saved.
 *
 * @param state to be named at the next saving
 * @param body what of the body was kept, and what was lost, which the editor should hear
 */
public record SavedDraft(DraftState state, Sanitized body) {

  static SavedDraft of(Article article, Edition draft, Sanitized body) {
    return new SavedDraft(new DraftState(article.id(), draft.number(), draft.version()), body);
  }

  public long articleId() {
    return state.articleId();
  }
}
