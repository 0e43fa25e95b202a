package cn.zhanqun.domain.article;

import cn.zhanqun.domain.RuleViolation;

/** An article can't be pinned like this, or can't be unpinned because it is not pinned. */
public class PinNotPossible extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private PinNotPossible(String what, Object... arguments) {
    super("refusal.pin-not-possible." + what, arguments);
  }

  static PinNotPossible rank(int last) {
    return new PinNotPossible("rank", last);
  }

  static PinNotPossible past() {
    return new PinNotPossible("past");
  }

  static PinNotPossible notPinned() {
    return new PinNotPossible("not-pinned");
  }
}
