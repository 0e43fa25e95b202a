package cn.zhanqun.domain.article;

import cn.zhanqun.domain.RuleViolation;

/** An article is withdrawn only with a reason, because readers who come to its address are told. */
public class ReasonMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  ReasonMissing() {
    super("refusal.reason-missing");
  }
}
