package cn.zhanqun.ejb.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Marks in a text what a reader asked for, and cuts a long text down to the sentences around it.
 */
final class Highlighter {

  private final Question question;

  Highlighter(Question question) {
    this.question = question;
  }

  /** The whole text. */
  List<Segment> whole(String text) {
    return segments(text, 0, text.length(), marks(text));
  }

  /** The sentences of the body that answer best; where none does, those of the summary. */
  List<Segment> excerpt(String body, String summary) {
    BitSet marks = marks(body);
    return marks.isEmpty() && !summary.isBlank()
        ? new Excerpt(summary, marks(summary)).segments()
        : new Excerpt(body, marks).segments();
  }

  private BitSet marks(String text) {
    Normalised normalised = Normalised.of(text);
    BitSet marks = new BitSet(text.length());
    mark(question.letters(), normalised, marks);
    question.words().forEach(word -> mark(word, normalised, marks));
    if (marks.isEmpty()) {
      question.grams().forEach(gram -> mark(gram, normalised, marks));
    }
    return marks;
  }

  private static void mark(String letters, Normalised text, BitSet marks) {
    String all = text.letters();
    int at = all.indexOf(letters);
    while (at >= 0) {
      marks.set(text.sourceStart(at), text.sourceEnd(at + letters.length() - 1));
      at = all.indexOf(letters, at + letters.length());
    }
  }

  static List<Segment> segments(String text, int from, int to, BitSet marks) {
    List<Segment> segments = new ArrayList<>();
    int at = from;
    while (at < to) {
      boolean marked = marks.get(at);
      int change = marked ? marks.nextClearBit(at) : nextMark(marks, at, to);
      int end = Math.min(change, to);
      segments.add(new Segment(text.substring(at, end), marked));
      at = end;
    }
    return segments;
  }

  private static int nextMark(BitSet marks, int from, int otherwise) {
    int mark = marks.nextSetBit(from);
    return mark < 0 ? otherwise : mark;
  }
}
