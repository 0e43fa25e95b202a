package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.account.Office;

/** Somebody was appointed to this office already. */
public class OfficeTaken extends RuleViolation {

  private static final long serialVersionUID = 1L;

  OfficeTaken(Office office) {
    super("refusal.office-taken", office);
  }
}
