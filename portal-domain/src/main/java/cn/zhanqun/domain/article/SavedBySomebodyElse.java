package cn.zhanqun.domain.article;

import cn.zhanqun.domain.RuleViolation;

/** Somebody saved the same text since it was opened; saving now would silently lose their words. */
public class SavedBySomebodyElse extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public SavedBySomebodyElse() {
    super("refusal.saved-by-somebody-else");
  }
}
