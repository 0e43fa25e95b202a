package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.RuleViolation;

/** A token was wanted that could do nothing, or for too long. */
public class TokenNotPossible extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private TokenNotPossible(String why, Object... arguments) {
    super("refusal.token-not-possible." + why, arguments);
  }

  static TokenNotPossible withoutScope() {
    return new TokenNotPossible("scope");
  }

  static TokenNotPossible end(long longestDays) {
    return new TokenNotPossible("end", longestDays);
  }
}
