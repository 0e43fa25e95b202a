package cn.zhanqun.ejb.identity;

import cn.zhanqun.domain.RuleViolation;

/** Signing in or linking by the provider did not come to its end. */
public class IdentityRefused extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private IdentityRefused(String why) {
    super("refusal.identity." + why);
  }

  /** Nobody here asked for it, or it was answered before. */
  public static IdentityRefused notBegun() {
    return new IdentityRefused("not-begun");
  }

  /** The provider said no, or its user did. */
  static IdentityRefused denied() {
    return new IdentityRefused("denied");
  }

  /** The provider gives no answer that could be understood. */
  static IdentityRefused noAnswer() {
    return new IdentityRefused("no-answer");
  }

  /** What it answered does not hold. */
  static IdentityRefused notTrusted() {
    return new IdentityRefused("not-trusted");
  }

  /** Nobody linked it to an account. */
  public static IdentityRefused unknown() {
    return new IdentityRefused("unknown");
  }

  /** The account it is linked to is disabled. */
  public static IdentityRefused disabled() {
    return new IdentityRefused("disabled");
  }

  /** Somebody else linked it to theirs. */
  public static IdentityRefused taken() {
    return new IdentityRefused("taken");
  }

  /** The account is linked already. */
  public static IdentityRefused linkedAlready() {
    return new IdentityRefused("linked-already");
  }
}
