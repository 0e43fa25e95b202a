package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/** What is said of a channel is too long, or not said although it must be. */
public class ChannelFieldWrong extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private ChannelFieldWrong(String key, Object... arguments) {
    super(key, arguments);
  }

  static ChannelFieldWrong tooLong(ChannelField field) {
    return new ChannelFieldWrong(
        "refusal.channel-field-too-long." + field.word(), String.valueOf(field.longest()));
  }

  static ChannelFieldWrong noName() {
    return new ChannelFieldWrong("refusal.channel-without-name");
  }

  static ChannelFieldWrong days(int most) {
    return new ChannelFieldWrong("refusal.channel-days-wrong", String.valueOf(most));
  }
}
