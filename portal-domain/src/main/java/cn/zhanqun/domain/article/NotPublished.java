package cn.zhanqun.domain.article;

import cn.zhanqun.domain.RuleViolation;

/** Readers don't see this article now, so it can't be taken away from them. */
public class NotPublished extends RuleViolation {

  private static final long serialVersionUID = 1L;

  NotPublished() {
    super("refusal.not-published");
  }
}
