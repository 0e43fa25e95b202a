package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.RuleViolation;

/** What would be left of the picture lies outside of it or is too small to be looked at. */
public final class AreaNotPossible extends RuleViolation {

  private static final long serialVersionUID = 1L;

  AreaNotPossible(String fileName) {
    super("refusal.area-not-possible", fileName);
  }
}
