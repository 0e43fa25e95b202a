package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.RuleViolation;

/** The file begins like one of its kind and does not go on like one, or is empty. */
public final class FileBroken extends RuleViolation {

  private static final long serialVersionUID = 1L;

  FileBroken(String fileName) {
    super("refusal.file-broken", fileName);
  }
}
