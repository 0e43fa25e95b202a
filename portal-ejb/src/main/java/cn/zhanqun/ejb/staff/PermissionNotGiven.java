package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.account.Permission;

/** People can't give this to each other: it is of the founding, or everybody's own. */
public class PermissionNotGiven extends RuleViolation {

  private static final long serialVersionUID = 1L;

  PermissionNotGiven(Permission permission) {
    super("refusal.permission-not-given", permission);
  }
}
