package cn.zhanqun.ejb.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes the body of an article anew, word by word, so that it always comes out in the one shape
 * the portal knows: text stands in paragraphs, headings, list items and cells, none of them empty,
 * none indented by spaces; marks nest in one order. What is written here reads the same in every
 * parser, and writing it a second time changes nothing.
 */
final class BodyWriter {

  /** Deeper than any text a person can follow, and far from the limits of any parser. */
  private static final int CONTAINERS_AT_MOST = 12;

  /**
   * Which element a line of text becomes.
   *
   * @param bare where text stands alone; empty where it may stand directly in its container
   * @param paragraph where somebody made a paragraph of it
   */
  private record Lines(String bare, String paragraph) {

    static final Lines PARAGRAPHS = new Lines("p", "p");
    static final Lines DIRECT_OR_PARAGRAPHS = new Lines("", "p");
    static final Lines DIRECT = new Lines("", "");
  }

  private final Element body = new Element("body");
  private Element container = body;
  private Element list = body;
  private Lines lines = Lines.PARAGRAPHS;
  private int depth;

  /** What stands around the words to come, outermost first. */
  private List<BodyMark> marks = List.of();

  /** Where the words of the current line go; the container itself where text stands directly. */
  private Element line = body;

  private boolean lineStarted;
  private List<BodyMark> lastMarks = List.of();
  private Element wordsIn = body;
  private final StringBuilder words = new StringBuilder();

  private final StringBuilder space = new StringBuilder();
  private int breaks;

  void text(String raw) {
    String text = BodyCharacters.allowedIn(raw);
    int at = 0;
    while (at < text.length()) {
      int end = endOfRun(text, at);
      if (BodyCharacters.isSpace(text.charAt(at))) {
        space.append(text, at, end);
      } else {
        word(text.substring(at, end));
      }
      at = end;
    }
  }

  private static int endOfRun(String text, int start) {
    boolean isSpace = BodyCharacters.isSpace(text.charAt(start));
    int end = start + 1;
    while (end < text.length() && BodyCharacters.isSpace(text.charAt(end)) == isSpace) {
      end++;
    }
    return end;
  }

  private void word(String word) {
    if (lineStarted && !words.isEmpty() && breaks == 0 && marks.equals(lastMarks)) {
      words.append(BodyCharacters.between(space));
      space.setLength(0);
    } else {
      wordsIn = placeForNext();
    }
    words.append(word);
  }

  void picture(Element picture) {
    placeForNext().appendChild(picture);
  }

  void lineBreak() {
    space.setLength(0);
    breaks++;
  }

  /** Begins a line where there is none, and writes what separates the next word from the last. */
  private Element placeForNext() {
    flushWords();
    if (lineStarted && nextIsParagraph()) {
      endLine();
    }
    if (!lineStarted) {
      startLine();
    } else if (breaks > 0) {
      open(sharedMarks()).appendElement("br");
    } else if (!space.isEmpty()) {
      open(sharedMarks()).appendChild(new TextNode(BodyCharacters.between(space)));
    }
    space.setLength(0);
    breaks = 0;
    lastMarks = marks;
    return open(marks);
  }

  /** Old editors made paragraphs of two breaks, or of one break and an indent. */
  private boolean nextIsParagraph() {
    return line.nameIs("p") && (breaks > 1 || (breaks == 1 && BodyCharacters.isIndent(space)));
  }

  private void startLine() {
    lineStarted = true;
    lastMarks = List.of();
    if (lines.bare().isEmpty()) {
      line = container;
      breakFromTextBefore();
    } else {
      line = container.appendElement(lines.bare());
    }
  }

  /** Two lines that stand directly in one cell are kept apart. */
  private void breakFromTextBefore() {
    Node last = container.lastChild();
    if (last instanceof TextNode || (last instanceof Element element && isInline(element))) {
      lastMarks = BodyMark.atEndOf(container);
      open(sharedMarks()).appendElement("br");
    }
  }

  private static boolean isInline(Element element) {
    return BodyMark.isMark(element) || element.nameIs("br") || element.nameIs("img");
  }

  private List<BodyMark> sharedMarks() {
    int shared = 0;
    while (shared < Math.min(marks.size(), lastMarks.size())
        && marks.get(shared).equals(lastMarks.get(shared))) {
      shared++;
    }
    return marks.subList(0, shared);
  }

  /** The innermost element of these marks at the end of the line; open ones are gone on with. */
  private Element open(List<BodyMark> wanted) {
    Element place = line;
    for (BodyMark mark : wanted) {
      boolean isOpen = place.lastChild() instanceof Element last && mark.isOn(last);
      place = isOpen ? place.lastElementChild() : mark.appendTo(place);
    }
    return place;
  }

  private void flushWords() {
    if (!words.isEmpty()) {
      wordsIn.appendChild(new TextNode(BodyCharacters.composed(words)));
      words.setLength(0);
    }
  }

  void endLine() {
    flushWords();
    lineStarted = false;
    space.setLength(0);
    breaks = 0;
  }

  void marked(BodyMark mark, Runnable content) {
    List<BodyMark> around = marks;
    List<BodyMark> within = new ArrayList<>(around);
    within.removeIf(other -> other.tag().equals(mark.tag()));
    within.add(mark);
    within.sort(Comparator.naturalOrder());
    marks = List.copyOf(within);
    content.run();
    marks = around;
  }

  void paragraph(Runnable content) {
    lines(new Lines(lines.paragraph(), lines.paragraph()), content);
  }

  void heading(String tag, Runnable content) {
    lines(new Lines(tag, tag), content);
  }

  void caption(Runnable content) {
    if (container.nameIs("figure")) {
      heading("figcaption", content);
    } else {
      paragraph(content);
    }
  }

  private void lines(Lines within, Runnable content) {
    endLine();
    Lines around = lines;
    lines = within;
    content.run();
    endLine();
    lines = around;
  }

  void rule() {
    endLine();
    container.appendElement("hr");
  }

  /** Whether one more container may be opened; where not, its content becomes paragraphs. */
  boolean canNest() {
    return depth < CONTAINERS_AT_MOST;
  }

  void quote(Runnable content) {
    addUnlessEmpty(within(new Element("blockquote"), Lines.PARAGRAPHS, content));
  }

  void figure(Runnable content) {
    if (container.nameIs("figure")) {
      paragraph(content);
    } else {
      addUnlessEmpty(within(new Element("figure"), Lines.DIRECT, content));
    }
  }

  void list(Element empty, Runnable items) {
    endLine();
    Element around = list;
    list = empty;
    items.run();
    list = around;
    addUnlessEmpty(empty);
  }

  void item(Runnable content) {
    Element item = cell(new Element("li"), content);
    if (item.childNodeSize() > 0) {
      list.appendChild(item);
    }
  }

  /** A list that stands between two items belongs to the one before it. */
  void belowLastItem(Runnable content) {
    if (list.childNodeSize() == 0) {
      item(content);
    } else {
      within(list.lastElementChild(), Lines.DIRECT_OR_PARAGRAPHS, content);
    }
  }

  /** Fills a cell of a list or table; a paragraph that is alone in it needs no element. */
  Element cell(Element empty, Runnable content) {
    Element cell = within(empty, Lines.DIRECT_OR_PARAGRAPHS, content);
    if (cell.childNodeSize() == 1 && cell.firstChild().nameIs("p")) {
      cell.firstChild().unwrap();
    }
    return cell;
  }

  private Element within(Element inner, Lines lines, Runnable content) {
    endLine();
    Element outer = container;
    container = inner;
    depth++;
    lines(lines, content);
    depth--;
    container = outer;
    return inner;
  }

  private void addUnlessEmpty(Element block) {
    if (block.childNodeSize() > 0) {
      add(block);
    }
  }

  /** Puts a container that was filled apart, such as a table, after what was written so far. */
  void add(Element block) {
    endLine();
    container.appendChild(block);
  }

  Element body() {
    endLine();
    return body;
  }
}
