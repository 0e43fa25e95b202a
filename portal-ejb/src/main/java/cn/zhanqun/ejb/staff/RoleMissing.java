package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** There is no role with this number. */
public class RoleMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  RoleMissing(long id) {
    super("refusal.role-missing", String.valueOf(id));
  }
}
