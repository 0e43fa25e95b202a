package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/** The main site is never closed or archived: all other sites are found through it. */
public class SiteStateNotPossible extends RuleViolation {

  private static final long serialVersionUID = 1L;

  SiteStateNotPossible(String site) {
    super("refusal.site-state-not-possible", site);
  }
}
