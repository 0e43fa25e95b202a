package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/** Somebody changed the site since it was opened; saving now would silently lose their change. */
public class SiteSavedBySomebodyElse extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public SiteSavedBySomebodyElse() {
    super("refusal.site-saved-by-somebody-else");
  }
}
