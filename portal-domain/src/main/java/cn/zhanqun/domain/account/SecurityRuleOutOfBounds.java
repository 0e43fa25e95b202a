package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;

/** A rule of signing in was to be looser, or stricter, than makes sense. */
public class SecurityRuleOutOfBounds extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private SecurityRuleOutOfBounds(String rule, int least, int most) {
    super("refusal.security-rule." + rule, least, most);
  }

  static void check(String rule, int value, int least, int most) {
    if (value < least || value > most) {
      throw new SecurityRuleOutOfBounds(rule, least, most);
    }
  }
}
