package cn.zhanqun.ejb.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What stands in a document besides its text: pictures of its own stay, words of formulas and of
 * text boxes go on as text, and all else is named as lost.
 */
final class WordDrawings {

  /** An embedded object often has a picture of itself, which stays. */
  private static final List<String> KINDS = List.of("drawing", "pict", "object");

  private final Document document;
  private final WordRelations relations;
  private final WordLosses losses;

  WordDrawings(Document document, WordRelations relations, WordLosses losses) {
    this.document = document;
    this.relations = relations;
    this.losses = losses;
  }

  void settle() {
    WordXml.all(document, "oMath").forEach(this::keepSigns);
    WordXml.all(document, "object").forEach(object -> losses.note(WordLoss.Kind.EMBEDDED_OBJECT));
    for (String kind : KINDS) {
      WordXml.all(document, kind).stream()
          .filter(drawing -> KINDS.stream().noneMatch(other -> WordXml.isWithin(drawing, other)))
          .forEach(this::drawing);
    }
  }

  /** How a formula is set is lost; its signs stay in their order. */
  private void keepSigns(Element formula) {
    losses.note(WordLoss.Kind.FORMULA);
    StringBuilder signs = new StringBuilder();
    WordXml.all(formula, "t").forEach(sign -> signs.append(sign.getTextContent()));
    Element paragraph = around(formula, "p").orElse(null);
    if (paragraph != null) {
      Element run = WordXml.make(paragraph, "r");
      Element text = WordXml.make(paragraph, "t");
      text.setTextContent(signs.toString());
      run.appendChild(text);
      Element outermost = around(formula, "oMathPara").orElse(formula);
      outermost.getParentNode().insertBefore(run, outermost);
    }
    WordXml.remove(formula);
  }

  private static Optional<Element> around(Element element, String name) {
    for (Node at = element.getParentNode(); at != null; at = at.getParentNode()) {
      if (name.equals(at.getLocalName())) {
        return Optional.of((Element) at);
      }
    }
    return Optional.empty();
  }

  private void drawing(Element drawing) {
    List<Element> boxes = WordXml.all(drawing, "txbxContent");
    boolean hasBox = !boxes.isEmpty();
    boxes.stream().filter(box -> !WordXml.isWithin(box, "txbxContent")).forEach(this::putBelow);
    List<Element> pictures =
        List.of("blip", "imagedata").stream()
            .flatMap(name -> WordXml.all(drawing, name).stream())
            .toList();
    if (pictures.isEmpty()) {
      if (!hasBox && !"object".equals(drawing.getLocalName())) {
        losses.note(kind(drawing));
      }
      WordXml.remove(drawing);
    } else if (pictures.stream().noneMatch(this::isOurs)) {
      WordXml.remove(drawing);
    }
  }

  /** The words of a box stand behind the paragraph it is fixed to. */
  private void putBelow(Element box) {
    losses.note(WordLoss.Kind.TEXT_BOX);
    around(box, "p")
        .ifPresent(
            paragraph -> {
              Node next = paragraph.getNextSibling();
              for (Element line : WordXml.children(box)) {
                paragraph.getParentNode().insertBefore(line, next);
              }
            });
  }

  private static WordLoss.Kind kind(Element drawing) {
    Map<String, WordLoss.Kind> kinds =
        Map.of("chart", WordLoss.Kind.CHART, "relIds", WordLoss.Kind.DIAGRAM);
    return kinds.entrySet().stream()
        .filter(kind -> !WordXml.all(drawing, kind.getKey()).isEmpty())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(WordLoss.Kind.DRAWING);
  }

  private boolean isOurs(Element picture) {
    String embedded = WordXml.attribute(picture, "embed");
    String id = embedded.isEmpty() ? WordXml.attribute(picture, "id") : embedded;
    if (relations.isPicture(id)) {
      return true;
    }
    String linked = WordXml.attribute(picture, "link");
    losses.note(WordLoss.Kind.PICTURE_OUTSIDE, relations.addressOf(linked.isEmpty() ? id : linked));
    WordXml.remove(picture);
    return false;
  }
}
