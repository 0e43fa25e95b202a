package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.RuleViolation;

/** The file has more bytes than one of its kind may have. */
public final class FileTooLarge extends RuleViolation {

  private static final long serialVersionUID = 1L;

  FileTooLarge(String fileName, int megabytesAtMost) {
    super("refusal.file-too-large", fileName, megabytesAtMost);
  }
}
