package cn.zhanqun.ejb.migration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title as it is printed, {@code 标题 ——副题} on one line, taken apart; the dash belongs to neither,
 * the page sets it again.
 */
record TitleLine(String title, String subtitle) {

  private static final Pattern DASH = Pattern.compile("\\s*(?:[—―─]{2,4}|⸺|--+)\\s*");

  static TitleLine of(String printed) {
    Matcher dash = DASH.matcher(printed);
    if (!dash.find()) {
      return new TitleLine(printed, "");
    }
    String before = printed.substring(0, dash.start()).strip();
    String after = printed.substring(dash.end()).strip();
    boolean both = !before.isEmpty() && !after.isEmpty();
    return both ? new TitleLine(before, after) : new TitleLine(before + after, "");
  }

  static boolean isSubtitle(String line) {
    return DASH.matcher(line).lookingAt();
  }

  /** The title with the subtitle from the line below it. */
  static TitleLine below(TitleLine title, String line) {
    return new TitleLine(title.title(), DASH.matcher(line).replaceFirst("").strip());
  }
}
