package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** Another role has this name or this code already. */
public class RoleNameTaken extends RuleViolation {

  private static final long serialVersionUID = 1L;

  RoleNameTaken(String name) {
    super("refusal.role-name-taken", name);
  }
}
