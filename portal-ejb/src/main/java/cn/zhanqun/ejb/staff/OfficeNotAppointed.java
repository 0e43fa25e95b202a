package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.account.Office;

/** Nobody is appointed to this office by the first account. */
public class OfficeNotAppointed extends RuleViolation {

  private static final long serialVersionUID = 1L;

  OfficeNotAppointed(Office office) {
    super("refusal.office-not-appointed", office);
  }
}
