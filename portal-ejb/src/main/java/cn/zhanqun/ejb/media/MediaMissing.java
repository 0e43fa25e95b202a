package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.RuleViolation;

/** There is no such file in the library, or none of the kind that is needed. */
public final class MediaMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  MediaMissing(long mediaId) {
    super("refusal.media-missing", mediaId);
  }
}
