package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.RuleViolation;

/** There is no account with this number. */
public class AccountMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public AccountMissing(long id) {
    super("refusal.account-missing", String.valueOf(id));
  }
}
