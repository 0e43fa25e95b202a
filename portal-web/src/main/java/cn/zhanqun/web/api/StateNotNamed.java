package cn.zhanqun.web.api;

import cn.zhanqun.domain.RuleViolation;

/** A program wants to save without saying which state it read, and might overwrite unseen words. */
public class StateNotNamed extends RuleViolation {

  private static final long serialVersionUID = 1L;

  StateNotNamed() {
    super("refusal.state-not-named");
  }
}
