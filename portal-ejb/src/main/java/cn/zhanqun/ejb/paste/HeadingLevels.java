package cn.zhanqun.ejb.paste;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The levels of headings in a text from an office program, where anything from 1 to 6 may be the
 * first: those that are used move up or down to where the portal's begin, and stay apart.
 */
public final class HeadingLevels {

  /** The article's title alone is a heading of the first level. */
  private static final int FIRST = 2;

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  private HeadingLevels() {}

  public static void settle(Element body) {
    List<Element> headings = body.select(HEADINGS);
    List<String> used = headings.stream().map(Element::normalName).distinct().sorted().toList();
    headings.forEach(
        heading -> heading.tagName("h" + Math.min(6, FIRST + used.indexOf(heading.normalName()))));
  }
}
