package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** A colleague redefined the role since it was opened; saving would silently undo that. */
public class RoleSavedBySomebodyElse extends RuleViolation {

  private static final long serialVersionUID = 1L;

  RoleSavedBySomebodyElse() {
    super("refusal.role-saved-by-somebody-else");
  }
}
