package cn.zhanqun.domain.account;

import cn.zhanqun.domain.RuleViolation;
import java.time.Duration;

/** A second factor was not accepted. */
public class CodeRefused extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private CodeRefused(String why, Object... arguments) {
    super("refusal.code." + why, arguments);
  }

  static CodeRefused wrong() {
    return new CodeRefused("wrong");
  }

  static CodeRefused usedBefore() {
    return new CodeRefused("used-before");
  }

  /**
   * @param ahead by how much the clock of the phone is ahead of ours, negative when it is behind
   */
  static CodeRefused clockOff(Duration ahead) {
    long minutes = Math.max(1, Math.round(Math.abs(ahead.toSeconds()) / 60.0));
    return new CodeRefused(ahead.isNegative() ? "clock-behind" : "clock-ahead", minutes);
  }

  static CodeRefused wait(Duration left) {
    return new CodeRefused("wait", left.toMinutes() + 1);
  }

  /** Nothing was begun that a code could end. */
  public static CodeRefused notBegun() {
    return new CodeRefused("not-begun");
  }
}
