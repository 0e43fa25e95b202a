package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.RuleViolation;

/** There is no article with this number. */
public class ArticleMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public ArticleMissing(long articleId) {
    super("refusal.article-missing", String.valueOf(articleId));
  }
}
