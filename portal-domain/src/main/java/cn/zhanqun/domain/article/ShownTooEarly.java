package cn.zhanqun.domain.article;

import cn.zhanqun.domain.RuleViolation;

/**
 * The time to be shown lies before the article was first published, as if it had been there
 * earlier.
 */
public class ShownTooEarly extends RuleViolation {

  private static final long serialVersionUID = 1L;

  ShownTooEarly() {
    super("refusal.shown-too-early");
  }
}
