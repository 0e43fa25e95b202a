package cn.zhanqun.ejb.paste;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML as Word, Excel, WPS and their like put it on the clipboard, brought into the form in which a
 * person would have written it: drawn lists become lists, titles become headings, notes keep their
 * numbers; what colleagues deleted, hid or remarked is not part of the text. HTML from elsewhere
 * stays as it is. Our own editor keeps what these programs say of an element in {@code data-office}
 * until the text is sent.
 */
public final class OfficeHtml {

  private static final Pattern FROM_OFFICE =
      Pattern.compile(
          "mso-|class=[\"']?Mso|<o:p|font:\\s*7(\\.0)?pt|(\\u00A0|&nbsp;){3}",
          Pattern.CASE_INSENSITIVE);

  private static final String NOT_PART_OF_THE_TEXT =
      String.join(
          ", ",
          "[style~=(?i)mso-hide:\\s*all]",
          "[style~=(?i)mso-element:\\s*(comment|comment-list|field-begin|field-end)\\b]",
          "[style~=(?i)mso-comment-(reference|done)]",
          "a.msocomanchor",
          "span.MsoCommentReference",
          "del[cite]",
          "tr[style~=(?i)display:\\s*none]");

  private static final String OUTLINE = "p[style~=(?i)mso-outline-level:\\s*[1-6]\\b]";
  private static final Pattern LEVEL = Pattern.compile("(?i).*mso-outline-level:\\s*([1-6]).*");
  private static final Map<String, String> COUNTED_AS =
      Map.of(
          "lower-alpha", "a",
          "lower-latin", "a",
          "upper-alpha", "A",
          "upper-latin", "A",
          "lower-roman", "i",
          "upper-roman", "I");

  private static final String NOTE_LINK =
      "a[style~=(?i)mso-(foot|end)note-id], a[href~=^#_(ftn|edn)(ref)?\\d+$],"
          + " a[href~=#sd(foot|end)note\\d+(anc|sym)$]";
  private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");

  private OfficeHtml() {}

  /** Changes what was pasted where it came from an office program. */
  public static Element understood(Element pasted) {
    endWithFragment(pasted);
    if (FROM_OFFICE.matcher(pasted.html()).find()) {
      pasted.select("[data-office]").forEach(e -> e.attr("style", e.attr("data-office")));
      pasted.select(NOT_PART_OF_THE_TEXT).remove();
      pasted.select(OUTLINE).forEach(p -> p.tagName(outlined(p)));
      HeadingLevels.settle(pasted);
      pasted.select("p.MsoTitle").tagName("h2");
      pasted.select(NOTE_LINK).forEach(OfficeHtml::keepNumberOfNote);
      List.copyOf(pasted.select("p, h1, h2, h3, h4, h5, h6").parents()).forEach(OfficeHtml::lists);
    }
    pasted.select("ol[style*=list-style-type]").forEach(OfficeHtml::keepCounting);
    return pasted;
  }

  /** Some programs leave what lay in memory behind the piece that was copied. */
  private static void endWithFragment(Element pasted) {
    for (Comment comment : pasted.selectNodes("::comment", Comment.class)) {
      if (comment.getData().strip().equals("EndFragment")) {
        for (Node last = comment; last != null && !last.equals(pasted); last = last.parent()) {
          while (last.nextSibling() != null) {
            last.nextSibling().remove();
          }
        }
      }
    }
  }

  private static String outlined(Element paragraph) {
    return "h" + LEVEL.matcher(paragraph.attr("style")).replaceFirst("$1");
  }

  /** The number stays where it stood; where it leads to has no name on the page. */
  private static void keepNumberOfNote(Element link) {
    String number = link.text().strip();
    boolean isRaised = link.closest("sup") != null;
    link.replaceWith(isRaised ? new TextNode(number) : new Element("sup").text(number));
  }

  /** Items follow each other among the children of one element. */
  private static void lists(Element parent) {
    ListBuilding lists = new ListBuilding();
    for (Node child : List.copyOf(parent.childNodes())) {
      Optional<ListItem> item =
          child instanceof Element element && PARAGRAPHS.contains(element.normalName())
              ? new ListParagraph(element).item()
              : Optional.empty();
      item.ifPresent(lists::add);
      if (item.isEmpty() && says(child)) {
        lists.end();
      }
    }
  }

  private static boolean says(Node child) {
    return child instanceof TextNode text ? !text.isBlank() : child instanceof Element;
  }

  private static void keepCounting(Element list) {
    COUNTED_AS.forEach(
        (style, type) -> {
          if (!list.hasAttr("type") && list.attr("style").contains(style)) {
            list.attr("type", type);
          }
        });
  }
}
