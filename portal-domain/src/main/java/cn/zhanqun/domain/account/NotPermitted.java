package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;

/** Somebody tried what they have no right to, or not in this place. */
public class NotPermitted extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public NotPermitted(Permission permission) {
    super("refusal.not-permitted", permission.name());
  }

  public NotPermitted(Permission permission, Site site) {
    super("refusal.not-permitted-on-site", permission.name(), site.name());
  }

  public NotPermitted(Permission permission, Channel channel) {
    super(
        "refusal.not-permitted-in-channel",
        permission.name(),
        channel.site().name(),
        channel.name());
  }
}
