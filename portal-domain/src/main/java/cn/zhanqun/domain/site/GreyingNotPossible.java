package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/** Pages can't be turned grey like this, or can't be turned back because they have been already. */
public class GreyingNotPossible extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private GreyingNotPossible(String what, Object... arguments) {
    super("refusal.greying-not-possible." + what, arguments);
  }

  static GreyingNotPossible endsBeforeItBegins() {
    return new GreyingNotPossible("ends-before-it-begins");
  }

  static GreyingNotPossible tooLong(int days) {
    return new GreyingNotPossible("too-long", days);
  }

  static GreyingNotPossible past() {
    return new GreyingNotPossible("past");
  }

  static GreyingNotPossible noReason() {
    return new GreyingNotPossible("no-reason");
  }

  static GreyingNotPossible reasonTooLong(int atMost) {
    return new GreyingNotPossible("reason-too-long", atMost);
  }

  static GreyingNotPossible over() {
    return new GreyingNotPossible("over");
  }
}
