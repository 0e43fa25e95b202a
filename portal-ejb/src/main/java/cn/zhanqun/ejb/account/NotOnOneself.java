package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.RuleViolation;

/** Somebody wanted to change their own rights or second factor, or shut themselves out. */
public class NotOnOneself extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public NotOnOneself() {
    super("refusal.not-on-oneself");
  }
}
