package cn.zhanqun.ejb.migration;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the tags official sites have to carry (ArticleTitle, PubDate, ContentSource, …), those that
 * are set for search engines, and the note a browser leaves in a page it saves.
 */
final class OfficialTags {

  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d{1,6}\\)(\\S{1,2000})");

  private final Map<String, String> tags = new HashMap<>();
  private final Document document;

  private OfficialTags(Document document) {
    this.document = document;
    for (Element meta : document.select("meta[content]")) {
      String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      tags.putIfAbsent(name.toLowerCase(Locale.ROOT), Block.tidied(meta.attr("content")));
    }
  }

  static Declared read(Document document) {
    return new OfficialTags(document).declared();
  }

  private Declared declared() {
    List<String> titles =
        notEmpty(Stream.of(first("og:title", "twitter:title"), Block.tidied(document.title())));
    List<String> siteNames =
        notEmpty(Stream.of(first("sitename"), first("og:site_name"), behindTitle()));
    return new Declared(first("articletitle"), titles, siteNames, facts());
  }

  private String first(String... names) {
    return Stream.of(names)
        .map(name -> tags.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<String> notEmpty(Stream<String> words) {
    return words.filter(word -> !word.isEmpty()).distinct().toList();
  }

  /** Windows show 标题_栏目_站点 or 标题-站点. */
  private String behindTitle() {
    String title = Block.tidied(document.title());
    int cut =
        Math.max(title.lastIndexOf('_'), Math.max(title.lastIndexOf('-'), title.lastIndexOf('|')));
    return cut < 0 ? "" : title.substring(cut + 1).strip();
  }

  private Map<PageField, String> facts() {
    Map<PageField, String> facts = new EnumMap<>(PageField.class);
    facts.put(
        PageField.TIME,
        first("pubdate", "publishdate", "article:published_time", "og:release_date"));
    facts.put(PageField.SOURCE, first("contentsource", "source", "article:source"));
    facts.put(PageField.BYLINES, first("author", "article:author", "og:article:author"));
    facts.put(PageField.EDITOR, first("editor", "responsibleeditor"));
    facts.put(PageField.CHANNEL, first("columnname"));
    facts.put(PageField.ADDRESS, address());
    facts.values().removeIf(String::isEmpty);
    return facts;
  }

  private String address() {
    Element canonical = document.selectFirst("link[rel=canonical][href]");
    return Stream.of(
            canonical == null ? "" : canonical.attr("href"),
            first("url"),
            first("og:url"),
            savedFrom())
        .map(SavedPage::webAddress)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  private String savedFrom() {
    return Stream.concat(document.childNodes().stream(), document.head().childNodes().stream())
        .filter(Comment.class::isInstance)
        .map(comment -> SAVED_FROM.matcher(((Comment) comment).getData()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }
}
