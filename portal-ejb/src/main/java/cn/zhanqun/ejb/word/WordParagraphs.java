package cn.zhanqun.ejb.word;

import cn.zhanqun.ejb.paste.Marker;
import cn.zhanqun.ejb.paste.MarkerWords;
import cn.zhanqun.ejb.paste.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What each paragraph of a document is: title, heading, item of a list, text. Official documents
 * mostly say so by fonts alone: the title in 小标宋 or large and centred, 一、 in 黑体, （一） in 楷体.
 */
final class WordParagraphs {

  /** Before the name by which a paragraph is known as an item, level and numbering behind it. */
  static final String ITEM = "list-item:";

  private static final Pattern FIRST_LEVEL = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");
  private static final Pattern SECOND_LEVEL = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].*");

  /** No heading is longer, and none ends like a sentence. */
  private static final int LONGEST_HEADING = 60;

  /** In half points: 小二, the smallest a title is set in. */
  private static final int SIZE_OF_TITLE = 36;

  private final Document document;
  private final WordStyles styles;
  private final WordNumbering numbering;

  WordParagraphs(Document document, WordStyles styles, WordNumbering numbering) {
    this.document = document;
    this.styles = styles;
    this.numbering = numbering;
  }

  /** Takes the lines of the title, at the head of the document, out of the text. */
  String takeTitle() {
    return take(this::isTitle);
  }

  String takeSubtitle() {
    return take(paragraph -> styles.isSubtitle(style(paragraph)));
  }

  private String take(Predicate<Element> wanted) {
    StringBuilder taken = new StringBuilder();
    List<Element> lines = new ArrayList<>();
    WordXml.all(document, "body").stream()
        .limit(1)
        .forEach(body -> lines.addAll(WordXml.children(body)));
    for (Element line : lines) {
      boolean isEmpty = "p".equals(line.getLocalName()) && isEmpty(line);
      if (!isEmpty
          && !("p".equals(line.getLocalName()) && wanted.test(line) && hasOnlyText(line))) {
        break;
      }
      if (!isEmpty) {
        taken.append(text(line));
        WordXml.remove(line);
      }
    }
    return taken.toString();
  }

  private static boolean hasOnlyText(Element paragraph) {
    return WordXml.all(paragraph, "drawing").isEmpty()
        && WordXml.all(paragraph, "pict").isEmpty()
        && WordXml.all(paragraph, "footnoteReference").isEmpty()
        && WordXml.all(paragraph, "endnoteReference").isEmpty();
  }

  private static boolean isEmpty(Element paragraph) {
    return text(paragraph).isEmpty() && hasOnlyText(paragraph);
  }

  private boolean isTitle(Element paragraph) {
    String style = style(paragraph);
    if (styles.isTitle(style)) {
      return true;
    }
    boolean isCentred = WordXml.value(paragraph, "pPr", "jc").equals("center");
    return isCentred
        && styles.heading(style) == 0
        && runs(paragraph).allMatch(this::looksLikeTitle);
  }

  private boolean looksLikeTitle(Element run) {
    String size = WordXml.value(run, "rPr", "sz");
    boolean isLarge = size.matches("\\d{1,3}") && Integer.parseInt(size) >= SIZE_OF_TITLE;
    return isLarge || font(run).contains("标宋");
  }

  private static Stream<Element> runs(Element paragraph) {
    return WordXml.all(paragraph, "r").stream().filter(run -> !text(run).isBlank());
  }

  private static String font(Element run) {
    return WordXml.find(run, "rPr", "rFonts")
        .map(fonts -> WordXml.attribute(fonts, "eastAsia"))
        .orElse("");
  }

  private static String style(Element paragraph) {
    return WordXml.value(paragraph, "pPr", "pStyle");
  }

  /** Says of every paragraph what it is, in the few words that are understood further on. */
  void settle() {
    for (Element paragraph : WordXml.all(document, "p")) {
      int heading = heading(paragraph);
      Optional<Marker> marker = marker(paragraph);
      int level = level(paragraph);
      WordXml.find(paragraph, "pPr").ifPresent(WordXml::remove);
      WordXml.all(paragraph, "r").forEach(run -> settle(run, heading > 0));
      marker.ifPresent(
          counted -> {
            if (heading > 0 || counted.numbering() == Numbering.IN_WORDS) {
              prepend(paragraph, MarkerWords.before(counted.words()));
            } else {
              name(paragraph, counted, level);
            }
          });
      if (heading > 0) {
        style(paragraph, heading);
      }
    }
    WordXml.all(document, "gridSpan").forEach(WordParagraphs::limitSpan);
  }

  private int heading(Element paragraph) {
    if (text(paragraph).isBlank() || WordXml.isWithin(paragraph, "tc")) {
      return 0;
    }
    String outline = WordXml.value(paragraph, "pPr", "outlineLvl");
    int level = outline.isEmpty() ? styles.heading(style(paragraph)) : WordStyles.outline(outline);
    return level > 0 ? Math.min(level, 6) : headingByFont(paragraph);
  }

  private int headingByFont(Element paragraph) {
    String words = text(paragraph);
    if (words.length() > LONGEST_HEADING || words.endsWith("。")) {
      return 0;
    }
    if (FIRST_LEVEL.matcher(words).matches()
        && runs(paragraph).allMatch(run -> font(run).contains("黑体"))) {
      return 1;
    }
    return SECOND_LEVEL.matcher(words).matches()
            && runs(paragraph).allMatch(run -> font(run).contains("楷体"))
        ? 2
        : 0;
  }

  private Optional<Marker> marker(Element paragraph) {
    Optional<Element> own = WordXml.find(paragraph, "pPr", "numPr");
    Optional<Element> ofStyle = styles.list(style(paragraph));
    String list =
        own.map(item -> WordXml.value(item, "numId"))
            .filter(id -> !id.isEmpty())
            .or(() -> ofStyle.map(item -> WordXml.value(item, "numId")))
            .orElse("");
    return numbering.next(list, level(paragraph));
  }

  private int level(Element paragraph) {
    return WordXml.find(paragraph, "pPr", "numPr")
        .or(() -> styles.list(style(paragraph)))
        .map(item -> WordXml.value(item, "ilvl"))
        .filter(level -> level.matches("[0-8]"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  /** How a run looks is dropped but for what means something. */
  private void settle(Element run, boolean isInHeading) {
    WordXml.find(run, "rPr")
        .ifPresent(
            look -> {
              String style = WordXml.value(look, "rStyle");
              if (isInHeading) {
                List.of("b", "i", "u").forEach(mark -> drop(look, mark));
              } else if (styles.isStrong(style)) {
                look.appendChild(WordXml.make(look, "b"));
              } else if (styles.isEmphasis(style)) {
                look.appendChild(WordXml.make(look, "i"));
              }
              drop(look, "rStyle");
            });
  }

  private static void drop(Element look, String mark) {
    WordXml.find(look, mark).ifPresent(WordXml::remove);
  }

  private static void prepend(Element paragraph, String words) {
    Element run = WordXml.make(paragraph, "r");
    Element text = WordXml.make(paragraph, "t");
    text.setTextContent(words);
    text.setAttribute("xml:space", "preserve");
    run.appendChild(text);
    paragraph.insertBefore(run, paragraph.getFirstChild());
  }

  /** A bookmark is the one thing that comes out again as it went in. */
  private static void name(Element paragraph, Marker marker, int level) {
    Element bookmark = WordXml.make(paragraph, "bookmarkStart");
    WordXml.set(bookmark, "id", "0");
    WordXml.set(bookmark, "name", ITEM + level + ":" + marker.numbering() + ":" + marker.number());
    paragraph.insertBefore(bookmark, paragraph.getFirstChild());
  }

  private static void style(Element paragraph, int heading) {
    Element properties = WordXml.make(paragraph, "pPr");
    Element style = WordXml.make(paragraph, "pStyle");
    WordXml.set(style, "val", "Heading" + heading);
    properties.appendChild(style);
    paragraph.insertBefore(properties, paragraph.getFirstChild());
  }

  private static void limitSpan(Element span) {
    if (!WordXml.attribute(span, "val").matches("[1-9]\\d?|100")) {
      WordXml.remove(span);
    }
  }

  private static String text(Element within) {
    StringBuilder text = new StringBuilder();
    WordXml.all(within, "t").forEach(words -> text.append(words.getTextContent()));
    return text.toString().strip();
  }
}
