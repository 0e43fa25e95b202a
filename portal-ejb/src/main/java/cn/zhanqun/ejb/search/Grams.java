package cn.zhanqun.ejb.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut without knowing any word: each character, and each pair of neighbours. That is how a
 * name is found which no dictionary has heard of, and a single character inside a word.
 */
final class Grams {

  private Grams() {}

  /** Every character and every pair, pairs also across what normalising left out. */
  static List<Token> ofText(Normalised text) {
    String letters = text.letters();
    List<Token> grams = new ArrayList<>(2 * letters.length());
    int at = 0;
    while (at < letters.length()) {
      int second = letters.offsetByCodePoints(at, 1);
      grams.add(new Token(letters.substring(at, second), at));
      if (second < letters.length()) {
        grams.add(new Token(pairAt(letters, at), at));
      }
      at = second;
    }
    return grams;
  }

  /** The pairs of each run, and the character where a run is no longer than that. */
  static List<Token> ofQuestion(Normalised text) {
    String letters = text.letters();
    List<Token> grams = new ArrayList<>();
    for (Normalised.Run run : text.runs()) {
      grams.addAll(ofRun(letters.substring(run.start(), run.end()), run.start()));
    }
    return grams;
  }

  private static List<Token> ofRun(String run, int position) {
    if (isOneCharacter(run)) {
      return List.of(new Token(run, position));
    }
    List<Token> pairs = new ArrayList<>();
    int last = run.offsetByCodePoints(run.length(), -1);
    for (int at = 0; at < last; at = run.offsetByCodePoints(at, 1)) {
      pairs.add(new Token(pairAt(run, at), position + at));
    }
    return pairs;
  }

  /** As few of the pairs as cover all letters without a gap: enough to ask for the phrase. */
  static List<Token> covering(String letters) {
    List<Token> covering = new ArrayList<>();
    List<Token> pairs = letters.isEmpty() ? List.of() : ofRun(letters, 0);
    for (int i = 0; i < pairs.size(); i++) {
      if (i % 2 == 0 || i == pairs.size() - 1) {
        covering.add(pairs.get(i));
      }
    }
    return covering;
  }

  static boolean isOneCharacter(String text) {
    return text.codePointCount(0, text.length()) == 1;
  }

  private static String pairAt(String letters, int at) {
    return letters.substring(at, letters.offsetByCodePoints(at, 2));
  }
}
