package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/**
 * A channel can be merged only into another one of its own site, which has articles and was not
 * merged itself.
 */
public class ChannelNotMergeable extends RuleViolation {

  private static final long serialVersionUID = 1L;

  ChannelNotMergeable(String channel, String into) {
    super("refusal.channel-not-mergeable", channel, into);
  }
}
