package cn.zhanqun.web.api;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.ejb.article.Withdrawal;

/** Readers could see the article once and can't now. */
public class ArticleWithdrawn extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private final String reason;

  ArticleWithdrawn(Withdrawal withdrawal) {
    super("refusal.article-withdrawn", withdrawal.reason());
    this.reason = withdrawal.reason();
  }

  String reason() {
    return reason;
  }
}
