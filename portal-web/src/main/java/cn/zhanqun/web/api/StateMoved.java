package cn.zhanqun.web.api;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.ejb.article.DraftState;

/** Somebody else saved or published the article since the program read the state it names. */
public class StateMoved extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private final StateTag current;

  StateMoved(DraftState current) {
    super("refusal.saved-by-somebody-else");
    this.current = StateTag.of(current);
  }

  StateTag current() {
    return current;
  }
}
