package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** There is no grant with this number; perhaps it was taken back already. */
public class GrantMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  GrantMissing(long id) {
    super("refusal.grant-missing", String.valueOf(id));
  }
}
