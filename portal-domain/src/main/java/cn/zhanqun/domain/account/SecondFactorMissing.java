package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;

/** Something was tried that only somebody may do who signed in with a second factor. */
public class SecondFactorMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public SecondFactorMissing() {
    super("refusal.second-factor-missing");
  }
}
