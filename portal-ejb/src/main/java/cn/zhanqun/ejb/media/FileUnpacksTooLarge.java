package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.RuleViolation;

/** An office document that is small as it comes and would fill a reader's memory once opened. */
public final class FileUnpacksTooLarge extends RuleViolation {

  private static final long serialVersionUID = 1L;

  FileUnpacksTooLarge(String fileName) {
    super("refusal.file-unpacks-too-large", fileName);
  }
}
