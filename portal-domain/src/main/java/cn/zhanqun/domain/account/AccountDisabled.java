package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;

/** Somebody whose account is disabled was to be given something. */
public class AccountDisabled extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public AccountDisabled(Account account) {
    super("refusal.account-disabled", account.displayName());
  }
}
