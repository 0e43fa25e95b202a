package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;

/** A code for a role with signs that programs and addresses could not carry. */
public class RoleCodeNotUsable extends RuleViolation {

  private static final long serialVersionUID = 1L;

  RoleCodeNotUsable() {
    super("refusal.role-code-not-usable");
  }
}
