package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/** A channel can stand under another one of its own site only, and never under itself. */
public class ChannelMisplaced extends RuleViolation {

  private static final long serialVersionUID = 1L;

  ChannelMisplaced(String channel, String parent) {
    super("refusal.channel-misplaced", channel, parent);
  }
}
