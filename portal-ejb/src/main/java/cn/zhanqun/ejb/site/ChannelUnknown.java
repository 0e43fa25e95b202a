package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.RuleViolation;

/** There is no channel with this number, or none any more. */
public class ChannelUnknown extends RuleViolation {

  private static final long serialVersionUID = 1L;

  ChannelUnknown(long channelId) {
    super("refusal.channel-missing", String.valueOf(channelId));
  }
}
