package cn.zhanqun.ejb.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text as the search compares it: letters and digits only, full width like half width, capital
 * like small, with neither punctuation nor white space. It remembers where in the text each letter
 * came from, so that what was found can be marked there, and where something was left out, because
 * no word reaches across a comma.
 */
final class Normalised {

  /** So that a letter with ten thousand accents on it costs no more than a letter. */
  private static final int MOST_MARKS = 16;

  /** Letters that follow each other without anything left out between them. */
  record Run(int start, int end) {}

  private final String letters;
  private final StringBuilder collected = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private int[] starts;
  private int[] ends;
  private int runStart;

  private Normalised(String text) {
    starts = new int[text.length() + 1];
    ends = new int[text.length() + 1];
    int at = 0;
    while (at < text.length()) {
      int end = endOfCharacter(text, at);
      add(text, at, end);
      at = end;
    }
    endRun();
    letters = collected.toString();
  }

  static Normalised of(String text) {
    return new Normalised(text);
  }

  private static int endOfCharacter(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    for (int marks = 0; marks < MOST_MARKS && end < text.length(); marks++) {
      int next = text.codePointAt(end);
      if (!isMark(next)) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private void add(String text, int start, int end) {
    String folded = fold(text, start, end);
    int at = 0;
    while (at < folded.length()) {
      int codePoint = folded.codePointAt(at);
      if (isLetter(codePoint)) {
        append(codePoint, start, end);
      } else if (!isInvisible(codePoint)) {
        endRun();
      }
      at += Character.charCount(codePoint);
    }
  }

  private static String fold(String text, int start, int end) {
    String character = text.substring(start, end);
    if (isPlainChinese(character)) {
      return character;
    }
    return Normalizer.normalize(character, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Most characters of most texts are, and asking the normalizer about each of them is slow. */
  private static boolean isPlainChinese(String character) {
    return character.length() == 1 && character.charAt(0) >= 0x4E00 && character.charAt(0) < 0xA000;
  }

  private static boolean isLetter(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.COMBINING_SPACING_MARK ->
          true;
      case Character.NON_SPACING_MARK -> !isVariationSelector(codePoint);
      default -> false;
    };
  }

  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  private static boolean isInvisible(int codePoint) {
    return isVariationSelector(codePoint) || Character.getType(codePoint) == Character.FORMAT;
  }

  private void append(int codePoint, int sourceStart, int sourceEnd) {
    for (int i = 0; i < Character.charCount(codePoint); i++) {
      if (collected.length() + i == starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        ends = Arrays.copyOf(ends, 2 * ends.length);
      }
      starts[collected.length() + i] = sourceStart;
      ends[collected.length() + i] = sourceEnd;
    }
    collected.appendCodePoint(codePoint);
  }

  private void endRun() {
    if (collected.length() > runStart) {
      runs.add(new Run(runStart, collected.length()));
      runStart = collected.length();
    }
  }

  String letters() {
    return letters;
  }

  List<Run> runs() {
    return List.copyOf(runs);
  }

  /** Where in the text the letter at this position begins. */
  int sourceStart(int position) {
    return starts[position];
  }

  /** Where in the text the letter at this position ends. */
  int sourceEnd(int position) {
    return ends[position];
  }
}
