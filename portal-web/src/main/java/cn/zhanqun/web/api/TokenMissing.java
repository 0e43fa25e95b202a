package cn.zhanqun.web.api;

import cn.zhanqun.domain.RuleViolation;

/** Staff's part of the API was asked without a token, or with one that does not work. */
public class TokenMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  TokenMissing() {
    super("refusal.token-missing");
  }
}
