package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;

/** A role was to be granted for so small a place that it would give nothing there. */
public class GrantTooNarrow extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public GrantTooNarrow(Role role) {
    super("refusal.grant-too-narrow", role.name());
  }
}
