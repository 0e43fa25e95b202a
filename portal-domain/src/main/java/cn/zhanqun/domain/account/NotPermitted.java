package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.site.Site;

/** Somebody tried what they have no right to, or not on this site. */
public class NotPermitted extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public NotPermitted(Permission permission) {
    super("refusal.not-permitted", permission.name());
  }

  public NotPermitted(Permission permission, Site site) {
    super("refusal.not-permitted-on-site", permission.name(), site.name());
  }
}
