package cn.zhanqun.domain;

import java.text.Normalizer;

/**
 * Words as people type them, brought to the one form the portal keeps: composed characters, no
 * control signs, no blank edges.
 */
public final class TypedText {

  private TypedText() {}

  /** The text as it is kept; empty for none. */
  public static String of(String typed) {
    if (typed == null) {
      return "";
    }
    StringBuilder kept = new StringBuilder(typed.length());
    typed.codePoints().filter(TypedText::isText).forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
  }

  private static boolean isText(int character) {
    int type = Character.getType(character);
    return type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && (type != Character.CONTROL || character == '\n' || character == '\t');
  }
}
