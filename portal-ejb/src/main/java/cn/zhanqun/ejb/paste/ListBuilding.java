package cn.zhanqun.ejb.paste;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/**
 * Makes real lists, one within the other, of paragraphs that follow each other and are items. Every
 * item keeps the number it was written with: where counting does not go on, another list begins.
 */
public final class ListBuilding {

  /**
   * A list that items can still be added to.
   *
   * @param last its last item
   */
  private record Open(Element list, ListItem last) {}

  private final Deque<Open> open = new ArrayDeque<>();

  /** Takes the next paragraph out of its place and into the list it belongs to. */
  public void add(ListItem item) {
    while (!open.isEmpty() && open.peek().last().level() > item.level()) {
      open.pop();
    }
    boolean onSameLevel = !open.isEmpty() && open.peek().last().level() == item.level();
    ListItem read = onSameLevel ? inTheLightOf(open.peek().last(), item) : item;
    if (onSameLevel && goesOn(open.peek().last(), read)) {
      append(open.pop().list(), read);
    } else {
      if (onSameLevel) {
        open.pop();
      }
      append(begin(read), read);
    }
  }

  private static ListItem inTheLightOf(ListItem last, ListItem item) {
    return new ListItem(
        item.paragraph(), item.list(), item.level(), item.marker().after(last.marker()));
  }

  private static boolean goesOn(ListItem last, ListItem item) {
    return item.list().equals(last.list()) && item.marker().goesOnFrom(last.marker());
  }

  private Element begin(ListItem item) {
    Marker marker = item.marker();
    Element list = new Element(marker.numbering() == Numbering.BULLET ? "ul" : "ol");
    if (!marker.numbering().type().isEmpty()) {
      list.attr("type", marker.numbering().type());
    }
    if (marker.number() > 1) {
      list.attr("start", String.valueOf(marker.number()));
    }
    if (open.isEmpty()) {
      item.paragraph().before(list);
    } else {
      open.peek().list().lastElementChild().appendChild(list);
    }
    return list;
  }

  private void append(Element list, ListItem item) {
    item.paragraph().remove();
    item.paragraph().tagName("li");
    list.appendChild(item.paragraph());
    open.push(new Open(list, item));
  }

  /** Something that is no item follows: the next item begins a list. */
  public void end() {
    open.clear();
  }
}
