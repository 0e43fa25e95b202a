package cn.zhanqun.ejb.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the styles of a document say about its paragraphs, by name and not by look. */
final class WordStyles {

  private static final Set<String> TITLES = Set.of("title", "标题", "公文标题", "文章标题", "主标题", "大标题");
  private static final Set<String> SUBTITLES = Set.of("subtitle", "副标题");
  private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");
  private static final Pattern HEADING_IN_WORDS = Pattern.compile("([一二三四五六])级标题");

  /** An outline deeper than this means: no heading. */
  private static final int DEEPEST_OUTLINE = 8;

  private record Style(String name, String basedOn, Element definition) {}

  private final Map<String, Style> styles = new HashMap<>();

  private WordStyles() {}

  static WordStyles none() {
    return new WordStyles();
  }

  static WordStyles read(Document document) {
    WordStyles read = new WordStyles();
    for (Element style : WordXml.all(document, "style")) {
      read.styles.put(
          WordXml.attribute(style, "styleId"),
          new Style(
              WordXml.value(style, "name").strip().toLowerCase(Locale.ROOT),
              WordXml.value(style, "basedOn"),
              style));
    }
    return read;
  }

  boolean isTitle(String styleId) {
    return TITLES.contains(name(styleId));
  }

  boolean isSubtitle(String styleId) {
    return SUBTITLES.contains(name(styleId));
  }

  /** The level of the heading that a paragraph of this style is; nought for text. */
  int heading(String styleId) {
    Set<String> seen = new HashSet<>();
    for (Style style = styles.get(styleId);
        style != null && seen.add(style.name());
        style = styles.get(style.basedOn())) {
      Matcher heading = HEADING.matcher(style.name());
      if (heading.matches()) {
        return Integer.parseInt(heading.group(1));
      }
      Matcher inWords = HEADING_IN_WORDS.matcher(style.name());
      if (inWords.matches()) {
        return "一二三四五六".indexOf(inWords.group(1)) + 1;
      }
      String outline = WordXml.value(style.definition(), "pPr", "outlineLvl");
      if (!outline.isEmpty()) {
        return outline(outline);
      }
    }
    return 0;
  }

  static int outline(String level) {
    return level.matches("[0-" + DEEPEST_OUTLINE + "]") ? Integer.parseInt(level) + 1 : 0;
  }

  /** The list that paragraphs of this style belong to by themselves. */
  Optional<Element> list(String styleId) {
    Set<String> seen = new HashSet<>();
    for (Style style = styles.get(styleId);
        style != null && seen.add(style.name());
        style = styles.get(style.basedOn())) {
      Optional<Element> list = WordXml.find(style.definition(), "pPr", "numPr");
      if (list.isPresent()) {
        return list;
      }
    }
    return Optional.empty();
  }

  boolean isStrong(String runStyleId) {
    return Set.of("strong", "要点").contains(name(runStyleId));
  }

  boolean isEmphasis(String runStyleId) {
    return Set.of("emphasis", "强调").contains(name(runStyleId));
  }

  private String name(String styleId) {
    return Optional.ofNullable(styles.get(styleId)).map(Style::name).orElse("");
  }
}
