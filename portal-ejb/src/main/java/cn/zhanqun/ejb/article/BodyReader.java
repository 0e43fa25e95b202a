package cn.zhanqun.ejb.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads HTML as people bring it (from Word, WPS, old portals, anywhere), tells the {@link
 * BodyWriter} what it means, and notes what cannot be kept. How something looked is not read at
 * all: the look is the portal's.
 */
final class BodyReader {

  private static final int ALT_AT_MOST = 300;
  private static final Pattern SPAN = Pattern.compile("[2-9]|[1-9]\\d|100");
  private static final Pattern PIXELS = Pattern.compile("[1-9]\\d{0,4}");
  private static final Pattern START = Pattern.compile("[2-9]|[1-9]\\d{1,3}");
  private static final Pattern COUNTING = Pattern.compile("[aAiI]");
  private static final Pattern SCOPE = Pattern.compile("(row|col)(group)?");

  private static final Set<String> BLOCKS =
      words(
          "p div center section article main header footer aside nav address hgroup form fieldset",
          "legend details summary dialog dl dt dd dir menu li caption thead tbody tfoot tr td th",
          "listing xmp plaintext marquee body");
  private static final Set<String> NOT_TEXT =
      words(
          "style template noscript noembed noframes xml head title",
          "input select datalist textarea button");
  private static final Set<String> EMBEDS =
      words("iframe frame video audio object embed applet canvas svg math");

  private static Set<String> words(String... rows) {
    return Set.of(String.join(" ", rows).split(" "));
  }

  private final BodyWriter writer = new BodyWriter();
  private final BodyLosses losses = new BodyLosses();
  private boolean preformatted;

  private BodyReader() {}

  static BodyReader read(Element page) {
    BodyReader reader = new BodyReader();
    reader.children(page);
    return reader;
  }

  private void children(Element parent) {
    for (Node child : parent.childNodes()) {
      node(child);
    }
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      losses.scriptsOn(element);
      element(element);
    }
  }

  private void text(String text) {
    if (!preformatted) {
      writer.text(text);
      return;
    }
    String[] rows = text.split("\n", -1);
    for (int row = 0; row < rows.length; row++) {
      if (row > 0) {
        writer.lineBreak();
      }
      writer.text(rows[row]);
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    Runnable content = () -> children(element);
    switch (name) {
      case "b", "strong" -> writer.marked(BodyMark.of("strong"), content);
      case "i", "em" -> writer.marked(BodyMark.of("em"), content);
      case "u", "sub", "sup" -> writer.marked(BodyMark.of(name), content);
      case "a" -> link(element, content);
      case "img", "v:imagedata" -> picture(element);
      case "br" -> writer.lineBreak();
      case "hr" -> writer.rule();
      case "h1", "h2" -> writer.heading("h2", content);
      case "h3" -> writer.heading("h3", content);
      case "h4", "h5", "h6" -> writer.heading("h4", content);
      case "pre" -> preformatted(content);
      case "figcaption" -> writer.caption(content);
      case "ul", "ol", "table", "blockquote", "figure" -> container(element, content);
      default -> other(element, content);
    }
  }

  private void link(Element link, Runnable content) {
    String given = link.attr("href");
    Optional<String> address = BodyAddress.ofLink(given);
    if (address.isPresent()) {
      writer.marked(BodyMark.link(address.get()), content);
    } else {
      losses.link(given);
      content.run();
    }
  }

  private void picture(Element picture) {
    String given = picture.attr("src");
    Optional<String> address = BodyAddress.ofPicture(given);
    if (address.isEmpty()) {
      losses.picture(given);
      return;
    }
    Element kept = new Element("img").attr("src", address.get()).attr("alt", alt(picture));
    keep("width", PIXELS, picture, kept);
    keep("height", PIXELS, picture, kept);
    writer.picture(kept);
  }

  private static String alt(Element picture) {
    String words = BodyCharacters.allowedIn(picture.attr("alt")).strip();
    String alt = words.replaceAll("[\\s\\u00A0]+", " ");
    int end = alt.offsetByCodePoints(0, Math.min(ALT_AT_MOST, alt.codePointCount(0, alt.length())));
    return alt.substring(0, end).strip();
  }

  private static void keep(String attribute, Pattern sensible, Element from, Element to) {
    String value = from.attr(attribute).strip();
    if (sensible.matcher(value).matches()) {
      to.attr(attribute, value);
    }
  }

  private void preformatted(Runnable content) {
    boolean around = preformatted;
    preformatted = true;
    writer.paragraph(content);
    preformatted = around;
  }

  private void container(Element element, Runnable content) {
    if (!writer.canNest()) {
      writer.paragraph(content);
      return;
    }
    switch (element.normalName()) {
      case "table" -> table(element);
      case "blockquote" -> writer.quote(content);
      case "figure" -> figure(element, content);
      default -> list(element);
    }
  }

  private void list(Element source) {
    Element list = new Element(source.normalName());
    if (list.nameIs("ol")) {
      keep("start", START, source, list);
      keep("type", COUNTING, source, list);
    }
    writer.list(list, () -> items(source));
  }

  private void items(Element list) {
    List<Node> stray = new ArrayList<>();
    for (Node child : list.childNodes()) {
      boolean isList = child.nameIs("ul") || child.nameIs("ol");
      if (isList || child.nameIs("li")) {
        strayItem(stray);
        item((Element) child, isList);
      } else {
        stray.add(child);
      }
    }
    strayItem(stray);
  }

  private void strayItem(List<Node> stray) {
    List<Node> content = List.copyOf(stray);
    stray.clear();
    writer.item(() -> content.forEach(this::node));
  }

  private void item(Element child, boolean isList) {
    if (isList) {
      writer.belowLastItem(() -> node(child));
    } else {
      losses.scriptsOn(child);
      writer.item(() -> children(child));
    }
  }

  private void table(Element source) {
    writer.endLine();
    Element table = new Element("table");
    for (Node child : source.childNodes()) {
      switch (child.normalName()) {
        case "thead", "tbody", "tfoot" -> section((Element) child, table);
        default -> node(child);
      }
    }
    if (table.hasText() || table.selectFirst("img") != null) {
      writer.add(table);
    }
  }

  private void section(Element source, Element table) {
    Element section = new Element(source.nameIs("thead") ? "thead" : "tbody");
    for (Node child : source.childNodes()) {
      if (child.nameIs("tr")) {
        row((Element) child, section);
      } else {
        node(child);
      }
    }
    if (section.childNodeSize() > 0) {
      table.appendChild(section);
    }
  }

  private void row(Element source, Element section) {
    Element row = new Element("tr");
    for (Node child : source.childNodes()) {
      if (child.nameIs("td") || child.nameIs("th")) {
        row.appendChild(cell((Element) child));
      } else {
        node(child);
      }
    }
    if (row.childNodeSize() > 0) {
      section.appendChild(row);
    }
  }

  private Element cell(Element source) {
    losses.scriptsOn(source);
    Element cell = new Element(source.normalName());
    keep("colspan", SPAN, source, cell);
    keep("rowspan", SPAN, source, cell);
    if (cell.nameIs("th")) {
      keep("scope", SCOPE, source, cell);
    }
    return writer.cell(cell, () -> children(source));
  }

  /** Without a picture that can be kept it is no figure, only what was written below. */
  private void figure(Element figure, Runnable content) {
    if (figure.select("img").stream().anyMatch(BodyReader::isKept)) {
      writer.figure(content);
    } else {
      writer.paragraph(content);
    }
  }

  private static boolean isKept(Element picture) {
    return BodyAddress.ofPicture(picture.attr("src")).isPresent()
        && picture.parents().stream().map(Element::normalName).noneMatch(BodyReader::isDropped);
  }

  private static boolean isDropped(String name) {
    return NOT_TEXT.contains(name) || EMBEDS.contains(name);
  }

  private void other(Element element, Runnable content) {
    String name = element.normalName();
    if (name.equals("script")) {
      losses.script();
    } else if (EMBEDS.contains(name)) {
      losses.embed(element);
    } else if (BLOCKS.contains(name)) {
      writer.paragraph(content);
    } else if (!NOT_TEXT.contains(name)) {
      content.run();
    }
  }

  Element body() {
    return writer.body();
  }

  BodyLosses losses() {
    return losses;
  }
}
