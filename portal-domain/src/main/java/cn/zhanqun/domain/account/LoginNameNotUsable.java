package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;

/** A login name that can't be typed everywhere, or is too short or too long. */
public class LoginNameNotUsable extends RuleViolation {

  private static final long serialVersionUID = 1L;

  LoginNameNotUsable() {
    super("refusal.login-name-not-usable");
  }
}
