package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;

/** Somebody tried what they have no right to, or not in this place. */
public class NotPermitted extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private final Permission permission;
  private final long siteId;
  private final long channelId;

  public NotPermitted(Permission permission) {
    super("refusal.not-permitted", permission);
    this.permission = permission;
    this.siteId = 0;
    this.channelId = 0;
  }

  public NotPermitted(Permission permission, Site site) {
    super("refusal.not-permitted-on-site", permission, site.name());
    this.permission = permission;
    this.siteId = site.id();
    this.channelId = 0;
  }

  public NotPermitted(Permission permission, Channel channel) {
    super("refusal.not-permitted-in-channel", permission, channel.site().name(), channel.name());
    this.permission = permission;
    this.siteId = channel.site().id();
    this.channelId = channel.id();
  }

  /** What is missing. */
  public Permission permission() {
    return permission;
  }

  /** The site it is missing on, 0 where it is missing altogether. */
  public long siteId() {
    return siteId;
  }

  /** The channel it is missing in, 0 where no channel was named. */
  public long channelId() {
    return channelId;
  }
}
