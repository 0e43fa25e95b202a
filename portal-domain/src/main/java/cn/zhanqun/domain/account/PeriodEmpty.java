package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;

/** Something was to end before it begins. */
public class PeriodEmpty extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public PeriodEmpty() {
    super("refusal.period-empty");
  }
}
