package cn.zhanqun.ejb.word;

import cn.zhanqun.domain.RuleViolation;

/** A file that cannot be read as a document of Word, and what to do about it. */
public final class WordRefused extends RuleViolation {

  private static final long serialVersionUID = 1L;

  private WordRefused(String why, Object... arguments) {
    super("refusal.word." + why, arguments);
  }

  /** Nothing was sent. */
  static WordRefused empty() {
    return new WordRefused("empty");
  }

  /** The format of Word before 2007, or of WPS. */
  static WordRefused oldFormat() {
    return new WordRefused("old-format");
  }

  static WordRefused otherKind() {
    return new WordRefused("other-kind");
  }

  static WordRefused encrypted() {
    return new WordRefused("encrypted");
  }

  static WordRefused broken() {
    return new WordRefused("broken");
  }

  static WordRefused hasMacros() {
    return new WordRefused("has-macros");
  }

  /** It would unpack into far more than any document is, or is made to trick whoever opens it. */
  static WordRefused notHarmless() {
    return new WordRefused("not-harmless");
  }

  static WordRefused tooLong() {
    return new WordRefused("too-long");
  }

  /** Reading did not come to its end in time. */
  public static WordRefused tookTooLong() {
    return new WordRefused("took-too-long");
  }

  /** Others are reading theirs. */
  public static WordRefused busy() {
    return new WordRefused("busy");
  }
}
