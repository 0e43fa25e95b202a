package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/** Somebody described the channel anew since it was opened; their words are not overwritten. */
public class ChannelChangedBySomebodyElse extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public ChannelChangedBySomebodyElse(String channel) {
    super("refusal.channel-changed-by-somebody-else", channel);
  }
}
