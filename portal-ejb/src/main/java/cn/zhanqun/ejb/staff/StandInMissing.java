package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** There is no stand-in with this number; perhaps it was ended already. */
public class StandInMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  StandInMissing(long id) {
    super("refusal.stand-in-missing", String.valueOf(id));
  }
}
