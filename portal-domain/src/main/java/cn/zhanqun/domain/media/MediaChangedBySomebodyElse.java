package cn.zhanqun.domain.media;

import cn.zhanqun.domain.RuleViolation;

/** Somebody described or replaced the file since it was opened; their work is not overwritten. */
public class MediaChangedBySomebodyElse extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public MediaChangedBySomebodyElse(String fileName) {
    super("refusal.media-changed-by-somebody-else", fileName);
  }
}
