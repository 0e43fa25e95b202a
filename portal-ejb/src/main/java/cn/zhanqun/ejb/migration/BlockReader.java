package cn.zhanqun.ejb.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns the elements of a page into its blocks, in the order they are seen, and keeps apart what
 * stands before, within and after the element that holds the article. Lists, tables and pictures
 * are kept within it; around it everything is only lines.
 */
final class BlockReader {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> NOT_OF_THE_ARTICLE = Set.of("nav", "aside", "footer");

  private static final Pattern INDENT = Pattern.compile("^[ \\n\\t]*[\\u3000\\u00A0]{2}");

  private final Element container;
  private final List<Block> before = new ArrayList<>();
  private final List<Block> within = new ArrayList<>();
  private final List<Block> after = new ArrayList<>();
  private List<Block> target = before;
  private Line line = new Line();

  private BlockReader(Element container) {
    this.container = container;
  }

  static BlockReader read(Element body, Element container) {
    BlockReader reader = new BlockReader(container);
    reader.walk(body);
    reader.endLine();
    return reader;
  }

  private void walk(Element element) {
    boolean holdsArticle = element.equals(container);
    if (holdsArticle) {
      target = within;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        addText(text);
      } else if (child instanceof Element inner) {
        addElement(inner);
      }
    }
    if (holdsArticle) {
      endLine();
      target = after;
    }
  }

  /** In text a browser has wrapped up as a page, only the ends of lines tell paragraphs. */
  private void addText(TextNode text) {
    if (text.parent() != null && text.parent().nameIs("pre")) {
      text.getWholeText().lines().forEach(this::addWholeLine);
    } else {
      addRunning(text.getWholeText());
    }
  }

  private void addWholeLine(String words) {
    line.add(words);
    endLine();
  }

  /** A break and an indent are how paragraphs were made before there were paragraphs. */
  private void addRunning(String words) {
    if (line.endsWithBreak() && INDENT.matcher(words).find()) {
      endLine();
    }
    line.add(words);
  }

  private void addElement(Element element) {
    if (BLOCKS.contains(element.normalName()) || element.equals(container)) {
      endLine();
      addBlock(element);
      endLine();
    } else {
      addInline(element);
    }
  }

  private void addBlock(Element element) {
    if (target != within) {
      walk(element);
      return;
    }
    switch (element.normalName()) {
      case "h1", "h2" -> addHeading(element, Block.Kind.TOPIC);
      case "h3", "h4", "h5", "h6" -> addHeading(element, Block.Kind.PHRASE);
      case "ul", "ol", "table" -> addWhole(element);
      default -> addPart(element);
    }
  }

  private void addHeading(Element heading, Block.Kind kind) {
    line.isHeading(kind);
    walk(heading);
  }

  private void addWhole(Element element) {
    if (KeptHtml.isLayout(element)) {
      walk(element);
    } else if (!KeptHtml.isNavigation(element)) {
      within.add(Block.kept(element.text(), KeptHtml.whole(element)));
    }
  }

  private void addPart(Element element) {
    if (NOT_OF_THE_ARTICLE.contains(element.normalName())) {
      return;
    }
    if (isCentred(element)) {
      line.isCentred();
    }
    walk(element);
  }

  private static boolean isCentred(Element element) {
    return element.normalName().equals("center")
        || element.attr("align").equalsIgnoreCase("center")
        || element.attr("style").replace(" ", "").contains("text-align:center");
  }

  private void addInline(Element element) {
    switch (element.normalName()) {
      case "br" -> addBreak();
      case "img" -> line.addPicture(KeptHtml.picture(element));
      default -> {
        InlineTag tag = InlineTag.of(element);
        line.open(tag);
        walk(element);
        line.close(tag);
      }
    }
  }

  private void addBreak() {
    if (target != within || line.endsWithBreak()) {
      endLine();
    } else {
      line.addBreak();
    }
  }

  private void endLine() {
    line.block().ifPresent(target::add);
    line = line.next();
  }

  List<Block> before() {
    return before;
  }

  List<Block> within() {
    return within;
  }

  List<Block> after() {
    return after;
  }
}
