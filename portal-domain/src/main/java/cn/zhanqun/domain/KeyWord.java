package cn.zhanqun.domain;

import java.util.Locale;

/** The name of a constant as keys of message files, ids and file names spell it. */
public final class KeyWord {

  private KeyWord() {}

  /** In small letters with hyphens, such as {@code standing-pages}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
