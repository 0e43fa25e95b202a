package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.RuleViolation;

/** There is no account of this number. */
public class AccountUnknown extends RuleViolation {

  private static final long serialVersionUID = 1L;

  AccountUnknown(long accountId) {
    super("refusal.account-unknown", accountId);
  }
}
