package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.RuleViolation;

/** Somebody else changed the rules of signing in since they were opened. */
public class PolicySavedBySomebodyElse extends RuleViolation {

  private static final long serialVersionUID = 1L;

  PolicySavedBySomebodyElse() {
    super("refusal.policy-saved-by-somebody-else");
  }
}
