package cn.zhanqun.ejb.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What makes some words of a line different from the others: strong, stressed, underlined, raised,
 * lowered, or a link. Marks are ordered: the smaller stands around the larger.
 *
 * @param address where a link leads; empty for all else
 */
record BodyMark(String tag, String address) implements Comparable<BodyMark> {

  private static final List<String> FROM_OUTSIDE_IN =
      List.of("a", "strong", "em", "u", "sub", "sup");

  static BodyMark of(String tag) {
    return new BodyMark(tag, "");
  }

  static BodyMark link(String address) {
    return new BodyMark("a", address);
  }

  static boolean isMark(Element element) {
    return FROM_OUTSIDE_IN.contains(element.normalName());
  }

  /** The marks of the last words in an element. */
  static List<BodyMark> atEndOf(Element parent) {
    List<BodyMark> marks = new ArrayList<>();
    Element within = parent;
    while (within.lastChild() instanceof Element last && isMark(last)) {
      marks.add(new BodyMark(last.normalName(), last.attr("href")));
      within = last;
    }
    return marks;
  }

  boolean isOn(Element element) {
    return element.nameIs(tag) && element.attr("href").equals(address);
  }

  Element appendTo(Element parent) {
    Element element = parent.appendElement(tag);
    if (!address.isEmpty()) {
      element.attr("href", address);
    }
    if (address.startsWith("http")) {
      // Whatever opens it in a new window, the other site gets no hand on ours.
      element.attr("rel", "noopener");
    }
    return element;
  }

  @Override
  public int compareTo(BodyMark other) {
    return Integer.compare(FROM_OUTSIDE_IN.indexOf(tag), FROM_OUTSIDE_IN.indexOf(other.tag));
  }
}
