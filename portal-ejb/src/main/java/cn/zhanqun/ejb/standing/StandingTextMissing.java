package cn.zhanqun.ejb.standing;

import cn.zhanqun.domain.RuleViolation;

/** A standing page must say something: every site has to have it. */
public class StandingTextMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public StandingTextMissing() {
    super("refusal.standing-text-missing");
  }
}
