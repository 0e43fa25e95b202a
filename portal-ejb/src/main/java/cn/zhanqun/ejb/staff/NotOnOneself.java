package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** Somebody wanted to change their own rights, or shut themselves out. */
public class NotOnOneself extends RuleViolation {

  private static final long serialVersionUID = 1L;

  NotOnOneself() {
    super("refusal.not-on-oneself");
  }
}
