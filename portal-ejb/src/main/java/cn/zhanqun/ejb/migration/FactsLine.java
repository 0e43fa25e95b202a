package cn.zhanqun.ejb.migration;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says when, by whom, from where: {@code 时间:2020-01-23 09:35 作者:… 来源:…} above an
 * article, or {@code 编辑:…} below it. The labels may stand in any order, on one line or several.
 */
record FactsLine(Map<PageField, String> facts) {

  private static final int LONGEST = 300;

  private static final int LONGEST_REMARK = 24;

  private static final Map<String, PageField> ASKED_FOR = labels();

  /** Known too, so that their values do not run into the others. */
  private static final String NOT_ASKED_FOR =
      "浏览次数|浏览量|浏览|点击次数|点击数|点击量|点击|阅读次数|阅读量|阅读|访问次数|访问量|人气|字号|字体|校对|审核"
          + "|审签|监制|初审|复审|终审|一审|二审|三审|一校|二校|三校|主编|总编辑?|值班编委|编审|签发|关键词|标签|分类";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:"
              + spaced(String.join("|", ASKED_FOR.keySet()) + "|" + NOT_ASKED_FOR)
              + ")\\s{0,3}[:：]");

  private static final Pattern OPENING = Pattern.compile("^[\\s•·|（(【\\[]+");

  /** What follows the last fact on many pages: 【字号 大 中 小】 打印 分享到. */
  private static final Pattern TOOLS =
      Pattern.compile("(?:[【\\[|｜]|(?:^|\\s)(?:字号|字体|浏览|点击|阅读|打印|分享|收藏|评论|我要|扫一扫|关闭|手机)).*$");

  private static final Pattern CLOSING = Pattern.compile("[\\s）)】\\]、，,；;]+$");

  private static Map<String, PageField> labels() {
    Map<PageField, List<String>> words =
        Map.of(
            PageField.TIME,
            List.of("发布时间", "发布日期", "发表时间", "发稿时间", "更新时间", "时间", "日期"),
            PageField.BYLINES,
            List.of("文章作者", "作者", "撰稿", "本报记者", "记者", "通讯员", "摄影"),
            PageField.SOURCE,
            List.of("文章来源", "信息来源", "稿件来源", "新闻来源", "本文来源", "来源", "稿源", "出处"),
            PageField.EDITOR,
            List.of("责任编辑", "责编", "编辑"));
    Map<String, PageField> labels = new HashMap<>();
    words.forEach((field, names) -> names.forEach(name -> labels.put(name, field)));
    return Map.copyOf(labels);
  }

  /** Two-character labels are often set apart: 来　源. */
  private static String spaced(String words) {
    return words.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", "\\\\s{0,4}");
  }

  static Optional<FactsLine> read(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String content = OPENING.matcher(line).replaceFirst("");
    Matcher label = LABEL.matcher(content);
    boolean labelled = label.find();
    String lead = labelled ? content.substring(0, label.start()) : content;
    Map<PageField, String> facts = new EnumMap<>(PageField.class);
    if ((!labelled || !lead.isBlank()) && !takeLead(lead, labelled, facts)) {
      return Optional.empty();
    }
    if (labelled) {
      takeLabelled(content, label, facts);
    }
    return Optional.of(new FactsLine(facts));
  }

  /**
   * Only the time may stand before the first label, alone or with the name of a newspaper or so;
   * otherwise the line is a sentence that happens to hold a label.
   */
  private static boolean takeLead(String lead, boolean labelled, Map<PageField, String> facts) {
    Matcher time = ShownTime.WRITTEN.matcher(lead);
    if (!time.lookingAt()) {
      return false;
    }
    String remark = TOOLS.matcher(lead.substring(time.end())).replaceFirst("").strip();
    boolean sentence =
        remark.length() > LONGEST_REMARK || (!labelled && Punctuation.dividesSentence(remark));
    if (!sentence) {
      facts.put(PageField.TIME, time.group().strip());
    }
    return !sentence;
  }

  private static void takeLabelled(String content, Matcher label, Map<PageField, String> facts) {
    boolean more = true;
    while (more) {
      String name = label.group().replaceAll("[\\s:：]", "");
      int from = label.end();
      more = label.find();
      String value = value(content.substring(from, more ? label.start() : content.length()));
      if (!value.isEmpty() && ASKED_FOR.containsKey(name)) {
        take(name, value, facts);
      }
    }
  }

  private static String value(String written) {
    String withoutTools = TOOLS.matcher(written).replaceFirst("");
    return CLOSING.matcher(withoutTools).replaceFirst("").strip();
  }

  private static void take(String name, String value, Map<PageField, String> facts) {
    switch (ASKED_FOR.get(name)) {
      case BYLINES ->
          facts.merge(PageField.BYLINES, byline(name, value), (first, next) -> first + " " + next);
      case EDITOR ->
          facts.merge(
              PageField.EDITOR, value, (first, next) -> name.startsWith("责") ? next : first);
      case SOURCE -> takeSource(value, facts);
      default -> facts.putIfAbsent(ASKED_FOR.get(name), value);
    }
  }

  private static String byline(String name, String value) {
    return name.endsWith("作者") || name.equals("撰稿") ? value : name + " " + value;
  }

  /** Many pages put the time behind the source without a label of its own. */
  private static void takeSource(String value, Map<PageField, String> facts) {
    Matcher time = ShownTime.WRITTEN.matcher(value);
    boolean timed = time.find();
    if (timed) {
      facts.putIfAbsent(PageField.TIME, time.group().strip());
    }
    String source = timed ? value.substring(0, time.start()).strip() : value;
    if (!source.isEmpty()) {
      facts.putIfAbsent(PageField.SOURCE, source);
    }
  }

  boolean saysAnything() {
    return !facts.isEmpty();
  }

  /** As it stands below a text: who answers for it, and not when it was. */
  boolean onlyNamesEditor() {
    return facts.containsKey(PageField.EDITOR) && !facts.containsKey(PageField.TIME);
  }

  boolean repeats(Map<PageField, String> known) {
    return facts.keySet().stream().anyMatch(known::containsKey);
  }
}
