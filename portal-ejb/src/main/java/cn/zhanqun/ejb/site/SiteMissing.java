package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.RuleViolation;

/** There is no site with this number or code. */
public class SiteMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public SiteMissing(Object site) {
    super("refusal.site-missing", String.valueOf(site));
  }
}
