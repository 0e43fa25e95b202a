package cn.zhanqun.domain.article;

import cn.zhanqun.domain.RuleViolation;

/** The article has no draft that could be published: what readers see is the newest there is. */
public class NothingToPublish extends RuleViolation {

  private static final long serialVersionUID = 1L;

  NothingToPublish() {
    super("refusal.nothing-to-publish");
  }
}
