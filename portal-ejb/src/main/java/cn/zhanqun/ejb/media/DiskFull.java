package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.RuleViolation;

/** The disk on which files are kept has no room for another one. */
public final class DiskFull extends RuleViolation {

  private static final long serialVersionUID = 1L;

  DiskFull() {
    super("refusal.disk-full");
  }
}
