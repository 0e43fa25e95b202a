package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;

/** These two may not act for each other. */
public class StandInNotPossible extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private StandInNotPossible(String why) {
    super("refusal.stand-in-not-possible." + why);
  }

  static StandInNotPossible forOneself() {
    return new StandInNotPossible("oneself");
  }

  static StandInNotPossible ofOfficer() {
    return new StandInNotPossible("officer");
  }
}
