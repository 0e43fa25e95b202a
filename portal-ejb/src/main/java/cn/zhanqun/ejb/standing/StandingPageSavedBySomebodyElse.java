package cn.zhanqun.ejb.standing;

import cn.zhanqun.domain.RuleViolation;

/** Somebody saved the page since it was opened; saving now would silently lose their words. */
public class StandingPageSavedBySomebodyElse extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public StandingPageSavedBySomebodyElse() {
    super("refusal.standing-page-saved-by-somebody-else");
  }
}
