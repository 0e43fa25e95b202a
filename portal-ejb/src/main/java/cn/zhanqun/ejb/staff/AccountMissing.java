package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.RuleViolation;

/** There is no account with this number. */
public class AccountMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  AccountMissing(long id) {
    super("refusal.account-missing", String.valueOf(id));
  }
}
