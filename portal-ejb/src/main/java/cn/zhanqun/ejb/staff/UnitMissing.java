package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** There is no unit with this number. */
public class UnitMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  UnitMissing(long id) {
    super("refusal.unit-missing", String.valueOf(id));
  }
}
