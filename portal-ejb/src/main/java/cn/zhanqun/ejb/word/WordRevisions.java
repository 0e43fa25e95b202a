package cn.zhanqun.ejb.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What of a document is meant to be read: what colleagues deleted, hid or remarked goes, what they
 * inserted stays, and so does what other programs wrap the text in.
 */
final class WordRevisions {

  private static final Set<String> WRAPPERS =
      Set.of("ins", "moveTo", "smartTag", "customXml", "fldSimple", "dir", "bdo", "sdtContent");

  private final Document document;
  private final WordLosses losses;

  WordRevisions(Document document, WordLosses losses) {
    this.document = document;
    this.losses = losses;
  }

  void settle() {
    chooseAlternatives();
    removeDeleted();
    removeContents();
    removeHidden();
    WordXml.all(document, "commentReference").forEach(remark -> losses.note(WordLoss.Kind.REMARK));
    WordXml.all(document, "ruby").forEach(WordRevisions::keepBase);
    for (Element element : WordXml.all(document, "sdtPr")) {
      WordXml.remove(element);
    }
    unwrapAll("sdtContent");
    unwrapAll("sdt");
    WRAPPERS.forEach(this::unwrapAll);
  }

  /** A program too old for a drawing finds another form of it beside; so do we. */
  private void chooseAlternatives() {
    for (Element alternatives : WordXml.all(document, "AlternateContent")) {
      boolean hasFallback =
          WordXml.find(alternatives, "Fallback")
              .filter(fallback -> fallback.hasChildNodes())
              .isPresent();
      boolean isChart = !WordXml.all(alternatives, "chart").isEmpty();
      String chosen = hasFallback && !isChart ? "Fallback" : "Choice";
      Element first = WordXml.find(alternatives, chosen).orElse(null);
      for (Element form : WordXml.children(alternatives)) {
        if (form.equals(first)) {
          WordXml.unwrap(form);
        } else {
          WordXml.remove(form);
        }
      }
      WordXml.unwrap(alternatives);
    }
  }

  private void removeDeleted() {
    for (String kind : List.of("del", "moveFrom")) {
      for (Element deleted : WordXml.all(document, kind)) {
        String around = deleted.getParentNode().getLocalName();
        if ("rPr".equals(around)) {
          joinWithNext(deleted);
        } else if ("trPr".equals(around)) {
          WordXml.remove((Element) deleted.getParentNode().getParentNode());
          losses.note(WordLoss.Kind.DELETED_TEXT);
        } else {
          WordXml.remove(deleted);
          losses.note(WordLoss.Kind.DELETED_TEXT);
        }
      }
    }
  }

  /** Where the end of a paragraph was deleted, the next one is its continuation. */
  private static void joinWithNext(Element mark) {
    Element properties = (Element) mark.getParentNode();
    boolean isEndOfParagraph = "pPr".equals(properties.getParentNode().getLocalName());
    if (!isEndOfParagraph) {
      return;
    }
    Element paragraph = (Element) properties.getParentNode().getParentNode();
    Element next = nextParagraph(paragraph);
    if (next != null) {
      for (Element child : WordXml.children(paragraph)) {
        if (!"pPr".equals(child.getLocalName())) {
          next.insertBefore(child, firstAfterProperties(next));
        }
      }
      WordXml.remove(paragraph);
    }
  }

  private static Element nextParagraph(Element paragraph) {
    List<Element> siblings = WordXml.children(paragraph.getParentNode());
    int next = siblings.indexOf(paragraph) + 1;
    return next < siblings.size() && "p".equals(siblings.get(next).getLocalName())
        ? siblings.get(next)
        : null;
  }

  private static Node firstAfterProperties(Element paragraph) {
    return WordXml.find(paragraph, "pPr")
        .map(Node::getNextSibling)
        .orElse(paragraph.getFirstChild());
  }

  /** The page makes its own contents, and numbers of pages mean nothing on it. */
  private void removeContents() {
    for (Element gallery : WordXml.all(document, "docPartGallery")) {
      if (WordXml.attribute(gallery, "val").equals("Table of Contents")) {
        for (Node at = gallery; at != null; at = at.getParentNode()) {
          if ("sdt".equals(at.getLocalName())) {
            WordXml.remove((Element) at);
            losses.note(WordLoss.Kind.CONTENTS);
            break;
          }
        }
      }
    }
    removeFieldOfContents();
  }

  private void removeFieldOfContents() {
    Deque<Boolean> fields = new ArrayDeque<>();
    for (Element run : WordXml.all(document, "r")) {
      for (Element part : WordXml.children(run)) {
        String type = WordXml.attribute(part, "fldCharType");
        if (type.equals("begin")) {
          fields.push(fields.contains(true));
        } else if ("instrText".equals(part.getLocalName())
            && !fields.isEmpty()
            && part.getTextContent().strip().matches("TOC\\b.*")) {
          fields.pop();
          fields.push(true);
          losses.note(WordLoss.Kind.CONTENTS);
        }
      }
      if (fields.contains(true)) {
        WordXml.remove(run);
      }
      if (!fields.isEmpty()
          && WordXml.children(run).stream()
              .anyMatch(part -> WordXml.attribute(part, "fldCharType").equals("end"))) {
        fields.pop();
      }
    }
  }

  private void removeHidden() {
    for (Element run : WordXml.all(document, "r")) {
      boolean isHidden =
          WordXml.find(run, "rPr").filter(look -> WordXml.isOn(look, "vanish")).isPresent();
      if (isHidden) {
        losses.note(WordLoss.Kind.HIDDEN_TEXT);
        WordXml.remove(run);
      }
    }
  }

  /** Runs stand in a run here; they take its place. */
  private static void keepBase(Element ruby) {
    Element run = (Element) ruby.getParentNode();
    WordXml.find(ruby, "rubyBase").ifPresent(base -> run.getParentNode().insertBefore(base, run));
    WordXml.remove(ruby);
    WordXml.children(run.getParentNode()).stream()
        .filter(child -> "rubyBase".equals(child.getLocalName()))
        .forEach(WordXml::unwrap);
  }

  private void unwrapAll(String name) {
    for (Element wrapper : WordXml.all(document, name)) {
      if (wrapper.getParentNode() != null && !WordXml.isWithin(wrapper, "rPr")) {
        WordXml.unwrap(wrapper);
      }
    }
  }
}
