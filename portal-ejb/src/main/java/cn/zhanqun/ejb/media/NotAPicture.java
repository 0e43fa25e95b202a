package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.RuleViolation;

/** What was sent is no picture, whatever its name says. */
public final class NotAPicture extends RuleViolation {

  private static final long serialVersionUID = 1L;

  NotAPicture(String fileName) {
    super("refusal.not-a-picture", fileName);
  }
}
