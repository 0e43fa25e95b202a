package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** Somebody else signs in with this name already. */
public class LoginNameTaken extends RuleViolation {

  private static final long serialVersionUID = 1L;

  LoginNameTaken(String loginName) {
    super("refusal.login-name-taken", loginName);
  }
}
