package cn.zhanqun.ejb.word;

import cn.zhanqun.ejb.paste.HeadingLevels;
import cn.zhanqun.ejb.paste.ListBuilding;
import cn.zhanqun.ejb.paste.ListItem;
import cn.zhanqun.ejb.paste.Marker;
import cn.zhanqun.ejb.paste.Numbering;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** The converter's HTML brought into the form that pasting the same document gives. */
final class WordHtml {

  private static final Pattern VECTOR =
      Pattern.compile(".*\\.(emf|wmf|emz|wmz|svg|pct|pict)", Pattern.CASE_INSENSITIVE);

  private final Document page;
  private final WordLosses losses;

  WordHtml(String converted, WordLosses losses) {
    this.page = Jsoup.parseBodyFragment(converted);
    this.losses = losses;
    page.outputSettings().prettyPrint(false);
  }

  void settle() {
    List.copyOf(page.select("p").parents()).forEach(WordHtml::lists);
    notes();
    HeadingLevels.settle(page.body());
    for (Element picture : page.select("img")) {
      if (VECTOR.matcher(picture.attr("src")).matches()) {
        losses.note(WordLoss.Kind.PICTURE_VECTOR);
        picture.remove();
      }
    }
    page.select("a:not([href])").unwrap();
  }

  private static void lists(Element parent) {
    ListBuilding lists = new ListBuilding();
    for (Element child : List.copyOf(parent.children())) {
      Optional<ListItem> item = item(child);
      item.ifPresentOrElse(lists::add, lists::end);
    }
  }

  private static Optional<ListItem> item(Element paragraph) {
    Element name = paragraph.firstElementChild();
    if (name == null || !name.id().startsWith(WordParagraphs.ITEM)) {
      return Optional.empty();
    }
    String[] told = name.id().split(":", -1);
    name.remove();
    Numbering numbering = Numbering.valueOf(told[2]);
    Marker marker = new Marker(numbering, Integer.parseInt(told[3]), "");
    return Optional.of(new ListItem(paragraph, "", Integer.parseInt(told[1]), marker));
  }

  /** Notes stand behind a rule at the end, each with its raised number. */
  private void notes() {
    for (Element number : page.select("sup > a[id*=note-ref-]")) {
      number.replaceWith(new TextNode(number.text()));
    }
    page.select("li a[href*=note-ref-]").remove();
    Elements notes = page.select("body > ol:last-child > li[id*=note-]");
    if (notes.isEmpty()) {
      return;
    }
    Element list = notes.first().parent();
    list.before(new Element("hr"));
    for (int at = 0; at < notes.size(); at++) {
      Element note = notes.get(at);
      Element first = note.firstElementChild() == null ? note : note.firstElementChild();
      first.prependChild(new TextNode(" "));
      first.prependChild(new Element("sup").text("[" + (at + 1) + "]"));
      note.unwrap();
    }
    list.unwrap();
  }

  Set<String> pictures() {
    return new LinkedHashSet<>(page.select("img").eachAttr("src"));
  }

  String html() {
    return page.body().html();
  }
}
