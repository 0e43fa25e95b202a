package cn.zhanqun.ejb.search;

import java.util.List;
import java.util.Set;

/**
 * What a reader typed, taken apart the way the index was: its letters, its words, its pairs of
 * characters. Nothing in it is an operator, so nothing in it can be wrong. What is too long is cut.
 */
final class Question {

  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_PHRASE = 120;
  private static final int MOST_WORDS = 32;
  private static final int MOST_GRAMS = 64;

  /** They say nothing about an article, so that asking for them only hides some. */
  private static final Set<String> FILLERS =
      Set.of(
          ("的 了 和 与 及 在 是 之 以 为 对 等 将 把 被 也 就 都 而 由 从 到 于 中 有 其 时 个 吗 呢 吧 啊 "
                  + "什么 哪 哪个 哪些 哪里 哪年 谁 几 何 何时 多少 如何 怎么 怎样 为什么 为何 是否")
              .split(" "));

  private final String letters;
  private final List<String> words;
  private final List<String> grams;

  private Question(String letters, List<String> words, List<String> grams) {
    this.letters = letters;
    this.words = words;
    this.grams = grams;
  }

  static Question of(String text, Words dictionary) {
    Normalised asked = Normalised.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    return new Question(
        asked.letters(),
        firstOf(MOST_WORDS, withoutFillers(dictionary.ofQuestion(asked))),
        firstOf(MOST_GRAMS, Grams.ofQuestion(asked)));
  }

  private static List<Token> withoutFillers(List<Token> words) {
    List<Token> telling = words.stream().filter(word -> !FILLERS.contains(word.text())).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static List<String> firstOf(int most, List<Token> tokens) {
    return tokens.stream().map(Token::text).distinct().limit(most).toList();
  }

  /** Whether nothing is left to look for: no text, or only punctuation and pictures. */
  boolean isEmpty() {
    return letters.isEmpty();
  }

  /** All letters in a row, as an exact title would have them. */
  String letters() {
    return letters;
  }

  /** The different words; none where there is no dictionary. */
  List<String> words() {
    return words;
  }

  /** The different pairs of characters. */
  List<String> grams() {
    return grams;
  }

  /** The letters as they would stand next to each other in a text, in overlapping pieces. */
  List<Token> phrase() {
    return Grams.covering(letters.substring(0, endOfPhrase()));
  }

  private int endOfPhrase() {
    int characters = letters.codePointCount(0, letters.length());
    return letters.offsetByCodePoints(0, Math.min(characters, LONGEST_PHRASE));
  }
}
