package cn.zhanqun.ejb.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The few sentences of an article that a reader sees under its title in an answer: whole ones, and
 * from the place where most of what he asked for stands together. Only a sentence too long to be
 * shown is cut, with an ellipsis where something is missing.
 */
final class Excerpt {

  /** Sentences are added until there are so many characters. */
  private static final int ENOUGH = 120;

  /** A sentence longer than this is cut around what is marked. */
  private static final int LONGEST_SENTENCE = 200;

  private static final int BEFORE_THE_MARK = 40;

  private static final String ENDS_OF_SENTENCES = "。！？!?；;…\n";
  private static final String MAY_FOLLOW_AN_END = "”’』」）)》】\"'";
  private static final String CUTS_WITHIN = "，、,：: ";

  private record Sentence(int start, int end) {
    int length() {
      return end - start;
    }
  }

  private final String text;
  private final BitSet marks;

  Excerpt(String text, BitSet marks) {
    this.text = text;
    this.marks = marks;
  }

  List<Segment> segments() {
    List<Sentence> sentences = sentences();
    if (sentences.isEmpty()) {
      return List.of();
    }
    int first = mostMarked(sentences);
    Sentence best = sentences.get(first);
    return best.length() > LONGEST_SENTENCE ? partOf(best) : from(first, sentences);
  }

  private List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = endOfSentence(start);
      if (!text.substring(start, end).isBlank()) {
        sentences.add(stripped(start, end));
      }
      start = end;
    }
    return sentences;
  }

  private int endOfSentence(int start) {
    int at = start;
    while (at < text.length() && ENDS_OF_SENTENCES.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    while (at < text.length() && belongsToTheEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean belongsToTheEnd(char c) {
    return ENDS_OF_SENTENCES.indexOf(c) >= 0 || MAY_FOLLOW_AN_END.indexOf(c) >= 0;
  }

  private Sentence stripped(int start, int end) {
    int from = start;
    int to = end;
    while (isSpace(text.charAt(from))) {
      from++;
    }
    while (isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Sentence(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }

  /** Counts what is marked in a sentence and the one after it, which will be shown with it. */
  private int mostMarked(List<Sentence> sentences) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int here = marked(sentences.get(i));
      int next = i + 1 < sentences.size() ? marked(sentences.get(i + 1)) : 0;
      if (here > 0 && 2 * here + next > most) {
        best = i;
        most = 2 * here + next;
      }
    }
    return best;
  }

  private int marked(Sentence sentence) {
    return marks.get(sentence.start(), sentence.end()).cardinality();
  }

  private List<Segment> from(int first, List<Sentence> sentences) {
    int start = sentences.get(first).start();
    int end = sentences.get(first).end();
    for (Sentence next : sentences.subList(first + 1, sentences.size())) {
      if (end - start >= ENOUGH || next.end() - start > LONGEST_SENTENCE) {
        break;
      }
      end = next.end();
    }
    return Highlighter.segments(text, start, end, marks);
  }

  private List<Segment> partOf(Sentence sentence) {
    int start = startAround(sentence);
    int end = wholeCharacter(Math.min(sentence.end(), start + LONGEST_SENTENCE));
    List<Segment> segments = new ArrayList<>();
    if (start > sentence.start()) {
      segments.add(new Segment("…", false));
    }
    segments.addAll(Highlighter.segments(text, start, end, marks));
    if (end < sentence.end()) {
      segments.add(new Segment("…", false));
    }
    return segments;
  }

  private int startAround(Sentence sentence) {
    int mark = marks.nextSetBit(sentence.start());
    if (mark < 0 || mark - sentence.start() <= BEFORE_THE_MARK) {
      return sentence.start();
    }
    int earliest = mark - BEFORE_THE_MARK;
    for (int at = earliest; at < mark; at++) {
      if (CUTS_WITHIN.indexOf(text.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    return wholeCharacter(earliest);
  }

  private int wholeCharacter(int at) {
    boolean inside = at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }
}
