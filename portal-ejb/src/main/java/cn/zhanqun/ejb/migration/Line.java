package cn.zhanqun.ejb.migration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/**
 * A line of a page while it is being read: what stands between two breaks. Tags that are open when
 * it ends are closed, and opened again on the next.
 */
final class Line {

  private final StringBuilder seen = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final Deque<InlineTag> open;
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private boolean centred;
  private boolean allBold = true;
  private boolean pictured;
  private boolean broken;

  Line() {
    this(new ArrayDeque<>());
  }

  private Line(Deque<InlineTag> open) {
    this.open = open;
    open.descendingIterator().forEachRemaining(tag -> html.append(tag.start()));
  }

  /** Where the page goes on; a heading or a centred line ends with the line. */
  Line next() {
    return new Line(open);
  }

  void isHeading(Block.Kind order) {
    kind = order;
  }

  void isCentred() {
    centred = true;
  }

  void open(InlineTag tag) {
    open.push(tag);
    html.append(tag.start());
  }

  void close(InlineTag tag) {
    open.pop();
    String start = tag.start();
    boolean nothingWithin =
        html.length() >= start.length()
            && html.lastIndexOf(start) == html.length() - start.length();
    if (nothingWithin) {
      html.setLength(html.length() - start.length());
    } else {
      html.append(tag.end());
    }
  }

  void add(String text) {
    String spaced = Block.SPACES.matcher(text).replaceAll(" ");
    String added = endsWithSpace() ? spaced.stripLeading() : spaced;
    if (added.isEmpty()) {
      return;
    }
    seen.append(added);
    html.append(Entities.escape(added));
    if (!added.isBlank()) {
      broken = false;
      allBold &= open.stream().anyMatch(InlineTag::bold);
    }
  }

  private boolean endsWithSpace() {
    return seen.isEmpty() || seen.charAt(seen.length() - 1) == ' ';
  }

  void addPicture(String picture) {
    if (!picture.isEmpty()) {
      html.append(picture);
      pictured = true;
      broken = false;
    }
  }

  void addBreak() {
    if (!seen.isEmpty() || pictured) {
      seen.append(' ');
      html.append("<br>");
      broken = true;
    }
  }

  boolean endsWithBreak() {
    return broken;
  }

  /** Nothing when nobody would see anything. */
  Optional<Block> block() {
    closeAll();
    if (!seen.toString().isBlank()) {
      boolean stressed = centred || allBold;
      return Optional.of(Block.paragraph(seen.toString(), withoutLastBreak(), stressed).as(kind));
    }
    return pictured ? Optional.of(Block.kept("", "<p>" + html + "</p>")) : Optional.empty();
  }

  private void closeAll() {
    Iterator<InlineTag> innermostFirst = open.iterator();
    innermostFirst.forEachRemaining(tag -> html.append(tag.end()));
  }

  private String withoutLastBreak() {
    String whole = html.toString().strip();
    return whole.endsWith("<br>") ? whole.substring(0, whole.length() - "<br>".length()) : whole;
  }
}
