package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;

/** A person, a role or a unit was to have no name, or one too long. */
public class NameNotUsable extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private NameNotUsable(String why, Object... arguments) {
    super("refusal.name-not-usable." + why, arguments);
  }

  static NameNotUsable missing() {
    return new NameNotUsable("missing");
  }

  static NameNotUsable tooLong(int longest) {
    return new NameNotUsable("too-long", longest);
  }
}
