package cn.zhanqun.domain.media;

import cn.zhanqun.domain.RuleViolation;

/** A picture without words for who can't see it. */
public class AltMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public AltMissing(String fileName) {
    super("refusal.alt-missing", fileName);
  }
}
