package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.RuleViolation;

/** A new password that would be too easy to guess. */
public class PasswordNotGood extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private PasswordNotGood(String why, Object... arguments) {
    super("refusal.password-not-good." + why, arguments);
  }

  static PasswordNotGood length(int shortest, int longest) {
    return new PasswordNotGood("length", shortest, longest);
  }

  static PasswordNotGood kinds() {
    return new PasswordNotGood("kinds");
  }

  static PasswordNotGood sameAsBefore() {
    return new PasswordNotGood("same-as-before");
  }
}
