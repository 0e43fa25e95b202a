package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/** A site cannot be called so. */
public class SiteNameNotUsable extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private SiteNameNotUsable(String why, String what) {
    super("refusal.site-name-not-usable." + why, what);
  }

  static SiteNameNotUsable length(int longest) {
    return new SiteNameNotUsable("length", String.valueOf(longest));
  }

  /** Another site is called so. */
  public static SiteNameNotUsable taken(String name) {
    return new SiteNameNotUsable("taken", name);
  }
}
