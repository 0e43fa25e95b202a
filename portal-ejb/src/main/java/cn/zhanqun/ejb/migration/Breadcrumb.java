package cn.zhanqun.ejb.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line above an article that says where in the site it stands: {@code 首页 > 富平新闻 > 正文}, also
 * where copying it as text has eaten some of the signs between.
 *
 * @param site what stands before the first sign, if it names a site
 * @param channels from the widest to the narrowest
 */
record Breadcrumb(String site, List<String> channels) {

  static final Breadcrumb NONE = new Breadcrumb("", List.of());

  private static final int LONGEST = 120;

  private static final int LONGEST_SITE_NAME = 20;

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "^(?:您|你)?(?:现在|当前|目前)?(?:所在|的)?(?:位置|栏目)(?:是|为)?\\s{0,3}(?:[:：]\\s{0,3}|(?=首页))");

  private static final Pattern SIGN = Pattern.compile("\\s{0,5}[>›»＞→≫]{1,2}\\s{0,5}");

  private static final Pattern WIDE_SIGN = Pattern.compile("\\s{0,5}[/|｜\\\\-]\\s{0,5}");

  private static final Pattern LAST = Pattern.compile("(?:正文|内容|详细内容|详情|文章|浏览文章|查看)(?:页)?");

  private static final Pattern HOME = Pattern.compile("(?:网站)?首页|主页");

  static Optional<Breadcrumb> read(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String rest = INTRODUCED.matcher(line).replaceFirst("").strip();
    boolean introduced = rest.length() < line.length();
    boolean signed = SIGN.matcher(rest).find();
    if (!introduced && !(signed ? isWayFromHome(rest) : isJoined(rest))) {
      return Optional.empty();
    }
    List<String> steps = steps(rest, signed ? SIGN : WIDE_SIGN);
    return steps.isEmpty() ? Optional.empty() : Optional.of(of(steps));
  }

  private static boolean isWayFromHome(String rest) {
    int home = rest.indexOf("首页");
    return (home >= 0 && home <= LONGEST_SITE_NAME) || rest.endsWith("正文");
  }

  private static boolean isJoined(String rest) {
    return rest.startsWith("首页") && rest.endsWith("正文");
  }

  private static List<String> steps(String rest, Pattern sign) {
    List<String> steps = new ArrayList<>();
    for (String step : sign.split(rest, -1)) {
      if (!step.isBlank()) {
        steps.add(step.strip());
      }
    }
    if (steps.size() > 1 && LAST.matcher(steps.get(steps.size() - 1)).matches()) {
      steps.remove(steps.size() - 1);
    }
    return steps;
  }

  /** Splits {@code 首页富平新闻} and takes the site off the front. */
  private static Breadcrumb of(List<String> steps) {
    List<String> channels = new ArrayList<>(steps);
    String first = channels.remove(0);
    String site = "";
    if (HOME.matcher(first).lookingAt()) {
      String joined = HOME.matcher(first).replaceFirst("").strip();
      if (!joined.isEmpty()) {
        channels.add(0, joined.endsWith("正文") ? joined.substring(0, joined.length() - 2) : joined);
      }
    } else {
      site = first.endsWith("首页") ? first.substring(0, first.length() - 2) : first;
      if (channels.isEmpty() && !site.endsWith("网")) {
        channels.add(site);
      }
    }
    channels.removeIf(String::isBlank);
    return new Breadcrumb(site, List.copyOf(channels));
  }
}
