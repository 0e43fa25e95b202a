package cn.zhanqun.ejb.migration;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * An element within a line, as much of it as is kept: what it stresses, where it leads. One that
 * only colours or sizes the text has no tags left.
 */
record InlineTag(String start, String end, boolean bold) {

  private static final Set<String> KEPT = Set.of("em", "i", "u", "s", "sub", "sup");

  private static final Set<String> BOLD = Set.of("strong", "b");

  private static final InlineTag NONE = new InlineTag("", "", false);

  static InlineTag of(Element element) {
    String name = element.normalName();
    String style = element.attr("style").replace(" ", "");
    if (BOLD.contains(name)
        || style.contains("font-weight:bold")
        || style.contains("font-weight:700")) {
      return new InlineTag("<strong>", "</strong>", true);
    }
    if (KEPT.contains(name)) {
      return new InlineTag("<" + name + ">", "</" + name + ">", false);
    }
    return name.equals("a") ? link(element) : NONE;
  }

  private static InlineTag link(Element element) {
    return SavedPage.webAddress(element.absUrl("href"))
        .map(
            address ->
                new InlineTag("<a href=\"" + Entities.escape(address) + "\">", "</a>", false))
        .orElse(NONE);
  }
}
