package cn.zhanqun.ejb.migration;

import java.util.List;
import java.util.Map;

/**
 * What a page says about itself to machines, in its official tags; a text page says nothing.
 *
 * @param officialTitle from the tags official sites have to set
 * @param titles as search engines and the window show it, mostly with the site behind it
 * @param siteNames in the order of trust
 * @param facts the others, as they are written
 */
record Declared(
    String officialTitle,
    List<String> titles,
    List<String> siteNames,
    Map<PageField, String> facts) {

  private static final int SHORTEST_TITLE = 4;

  static final Declared NOTHING = new Declared("", List.of(), List.of(), Map.of());

  String fact(PageField field) {
    return facts.getOrDefault(field, "");
  }

  /** Whether this line of the page is what the window shows as its title, or its beginning. */
  boolean showsAsTitle(String line) {
    return isInWindow(line) || isInWindow(TitleLine.of(line).title());
  }

  private boolean isInWindow(String words) {
    return words.length() >= SHORTEST_TITLE
        && titles.stream().anyMatch(title -> title.startsWith(words) || words.startsWith(title));
  }
}
