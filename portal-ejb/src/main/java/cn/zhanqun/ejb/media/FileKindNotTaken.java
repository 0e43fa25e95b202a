package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.RuleViolation;

/** What is in the file is none of the kinds that can be attached, whatever its name says. */
public final class FileKindNotTaken extends RuleViolation {

  private static final long serialVersionUID = 1L;

  FileKindNotTaken(String fileName) {
    super("refusal.file-kind-not-taken", fileName);
  }
}
