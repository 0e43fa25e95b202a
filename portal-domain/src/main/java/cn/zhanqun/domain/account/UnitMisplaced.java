package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;

/** A unit was to stand under itself, or under one that stands under it. */
public class UnitMisplaced extends RuleViolation {

  private static final long serialVersionUID = 1L;

  UnitMisplaced(Unit unit, Unit above) {
    super("refusal.unit-misplaced", unit.name(), above.name());
  }
}
