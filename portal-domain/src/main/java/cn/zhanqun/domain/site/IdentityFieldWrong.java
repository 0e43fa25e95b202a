package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/** What was typed for the identity of a site is too long, or not in the form it must have. */
public class IdentityFieldWrong extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public IdentityFieldWrong(IdentityField field) {
    super("refusal.identity-field-wrong." + field.word(), field.longest());
  }
}
