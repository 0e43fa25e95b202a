package cn.zhanqun.ejb.migration;

import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * One piece of a page in reading order: a line of text, a heading, or something kept as it is (a
 * picture, a list, a table).
 *
 * @param text what a reader sees, spaces tidied, indents gone
 * @param html the inside of the paragraph or heading; the whole of what is kept
 * @param stressed set in bold or in the middle, as headings are where nobody used heading tags
 */
record Block(Kind kind, String text, String html, boolean stressed) {

  enum Kind {
    PARAGRAPH,
    /** A heading of the first order within an article. */
    TOPIC,
    /** The line under a topic, or a heading within a section. */
    PHRASE,
    KEPT
  }

  static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000]+");

  private static final int SHORT = 20;

  private static final int LONG = 80;

  static Block line(String line) {
    String text = tidied(line);
    return new Block(Kind.PARAGRAPH, text, Entities.escape(text), false);
  }

  static Block paragraph(String seen, String html, boolean stressed) {
    return new Block(Kind.PARAGRAPH, tidied(seen), html.strip(), stressed);
  }

  static Block kept(String seen, String html) {
    return new Block(Kind.KEPT, tidied(seen), html, false);
  }

  static String tidied(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  Block as(Kind another) {
    return new Block(another, text, html, stressed);
  }

  boolean isKept() {
    return kind == Kind.KEPT;
  }

  boolean isHeading() {
    return kind == Kind.TOPIC || kind == Kind.PHRASE;
  }

  /** Running text of an article, as against titles, names of channels and other short lines. */
  boolean isProse() {
    if (isHeading() || text.length() < SHORT) {
      return false;
    }
    return Punctuation.endsSentence(text)
        || (text.length() >= LONG && Punctuation.dividesSentence(text));
  }
}
