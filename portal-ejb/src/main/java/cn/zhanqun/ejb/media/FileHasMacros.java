package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.RuleViolation;

/** An office document that brings a program with it. */
public final class FileHasMacros extends RuleViolation {

  private static final long serialVersionUID = 1L;

  FileHasMacros(String fileName) {
    super("refusal.file-has-macros", fileName);
  }
}
