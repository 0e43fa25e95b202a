package cn.zhanqun.ejb.migration;

/** How sentences are told from names and headings: by the marks that end or divide them. */
final class Punctuation {

  private static final String CLOSING_PAIRS = "”’」』）)】]》\"'";

  private static final String ENDS_SENTENCE = "。．.！!？?…；;";

  private static final String ENDS_LINE = ENDS_SENTENCE + "，,：:、—";

  private static final String DIVIDES = "，,。；;！？";

  private Punctuation() {}

  static boolean endsSentence(String text) {
    return endsWithOneOf(ENDS_SENTENCE, text);
  }

  /** Whether the line stops at a mark no heading stops at. */
  static boolean endsLine(String text) {
    return endsWithOneOf(ENDS_LINE, text);
  }

  private static boolean endsWithOneOf(String marks, String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSING_PAIRS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && marks.indexOf(text.charAt(last)) >= 0;
  }

  static boolean dividesSentence(String text) {
    return text.chars().anyMatch(c -> DIVIDES.indexOf(c) >= 0);
  }
}
