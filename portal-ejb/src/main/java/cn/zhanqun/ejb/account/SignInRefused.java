package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.RuleViolation;

/** Name and password did not open an account. Which of the two was wrong is not said. */
public class SignInRefused extends RuleViolation {

  private static final long serialVersionUID = 1L;

  SignInRefused() {
    super("refusal.sign-in");
  }
}
