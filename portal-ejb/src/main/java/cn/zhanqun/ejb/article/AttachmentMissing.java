package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.RuleViolation;

/** The library has no file of this number that could be attached. */
public class AttachmentMissing extends RuleViolation {

  private static final long serialVersionUID = 1L;

  AttachmentMissing(long mediaId) {
    super("refusal.attachment-missing", String.valueOf(mediaId));
  }
}
