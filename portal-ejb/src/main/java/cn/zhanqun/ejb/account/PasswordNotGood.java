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

  static PasswordNotGood kinds(int kinds) {
    return new PasswordNotGood("kinds", kinds);
  }

  static PasswordNotGood common() {
    return new PasswordNotGood("common");
  }

  static PasswordNotGood namesAccount() {
    return new PasswordNotGood("names-account");
  }

  static PasswordNotGood namesSite() {
    return new PasswordNotGood("names-site");
  }

  static PasswordNotGood usedBefore(int remembered) {
    return new PasswordNotGood("used-before", remembered);
  }

  static PasswordNotGood sameAsBefore() {
    return new PasswordNotGood("same-as-before");
  }
}
