package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** Somebody still has the role. */
public class RoleInUse extends RuleViolation {

  private static final long serialVersionUID = 1L;

  RoleInUse(String name) {
    super("refusal.role-in-use", name);
  }
}
