package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** Somebody works in the unit, or another stands under it. */
public class UnitInUse extends RuleViolation {

  private static final long serialVersionUID = 1L;

  UnitInUse(String name) {
    super("refusal.unit-in-use", name);
  }
}
