package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.RuleViolation;

/** There is no such channel, or not on this site. */
public class ChannelMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public ChannelMissing(long channelId) {
    super("refusal.channel-missing", String.valueOf(channelId));
  }
}
