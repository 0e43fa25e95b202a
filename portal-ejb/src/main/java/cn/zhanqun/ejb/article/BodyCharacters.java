package cn.zhanqun.ejb.article;

import java.text.Normalizer;

/**
 * The characters an article's text may consist of, and those among them that are space: what is
 * invisible, reorders its neighbours, or would run into the markup once the page is normalised
 * never gets in.
 */
final class BodyCharacters {

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  /** Behind the ">" of a tag, normalisation would melt the two into one sign. */
  private static final int LONG_SOLIDUS_OVERLAY = 0x338;

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private BodyCharacters() {}

  static String allowedIn(String raw) {
    StringBuilder allowed = new StringBuilder(raw.length());
    composed(raw).codePoints().filter(BodyCharacters::isAllowed).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  static String composed(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean isAllowed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> Character.isWhitespace(c);
      // Joiners make one emoji of several, and join letters of some scripts.
      case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
      case Character.SURROGATE -> false;
      default -> c != LONG_SOLIDUS_OVERLAY && !isNoCharacter(c);
    };
  }

  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether somebody meant to begin a paragraph with this space. */
  static boolean isIndent(CharSequence space) {
    return space.chars().filter(BodyCharacters::isWide).count() >= 2
        || space.chars().anyMatch(c -> c == IDEOGRAPHIC_SPACE);
  }

  private static boolean isWide(int c) {
    return c == NO_BREAK_SPACE || c == '\u2002' || c == '\u2003';
  }

  /** Space between two words as it is kept: Chinese names are spaced out on purpose (张　三). */
  static String between(CharSequence space) {
    if (space.isEmpty()) {
      return "";
    }
    int ideographic = (int) space.chars().filter(c -> c == IDEOGRAPHIC_SPACE).count();
    return ideographic == 0 ? " " : String.valueOf(IDEOGRAPHIC_SPACE).repeat(ideographic);
  }
}
