package cn.zhanqun.web.reader;

import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.Cover;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page tells search engines in the words of schema.org, as JSON-LD that may stand in a
 * script element whatever words are in it.
 */
final class StructuredData {

  private static final String CONTEXT = "https://schema.org";
  private static final String LANGUAGE = "zh-CN";
  private static final int ICON_OF_PUBLISHER = 512;

  private final SiteView site;
  private final Addresses inFull;

  StructuredData(SiteView site, Addresses inFull) {
    this.site = site;
    this.inFull = inFull;
  }

  /** A site, and how it is searched. */
  String ofHome() {
    return graph(
        node("WebSite")
            .add("name", site.name())
            .add("url", inFull.home(site))
            .add("inLanguage", LANGUAGE)
            .add("publisher", publisher())
            .add(
                "potentialAction",
                node("SearchAction")
                    .add("target", inFull.search(site) + "?q={words}")
                    .add("query-input", "required name=words")));
  }

  /** The way from the home page to a channel. */
  String ofChannel(ChannelView channel) {
    return graph(way(Optional.of(channel), Optional.empty()));
  }

  /** An article, and the way to it. */
  String ofArticle(PublishedArticle article, Optional<ChannelView> channel) {
    return graph(news(article, channel), way(channel, Optional.of(article)));
  }

  private JsonObjectBuilder news(PublishedArticle article, Optional<ChannelView> channel) {
    JsonObjectBuilder news =
        node("NewsArticle")
            .add("headline", article.title())
            .add("description", article.excerpt())
            .add("datePublished", CityTime.withOffset(article.firstPublishedAt()))
            .add("dateModified", CityTime.withOffset(article.revisedAt()))
            .add("author", authorsOf(article))
            .add("publisher", publisher())
            .add("mainEntityOfPage", OfficialTags.addressOf(article, inFull))
            .add("inLanguage", LANGUAGE);
    article
        .cover()
        .map(Cover::address)
        .ifPresent(picture -> news.add("image", inFull.absolute(picture)));
    channel.ifPresent(found -> news.add("articleSection", found.name()));
    return news;
  }

  /** The people under the title, else who answers for the article, else whose site it is. */
  private JsonArrayBuilder authorsOf(PublishedArticle article) {
    List<String> names = article.bylines().stream().map(Byline::getName).distinct().toList();
    if (names.isEmpty() && article.editor().isEmpty()) {
      return Json.createArrayBuilder().add(publisher());
    }
    JsonArrayBuilder authors = Json.createArrayBuilder();
    (names.isEmpty() ? List.of(article.editor()) : names)
        .forEach(name -> authors.add(node("Person").add("name", name)));
    return authors;
  }

  private JsonObjectBuilder publisher() {
    return node("Organization")
        .add("name", Feeds.publisherOf(site))
        .add("url", inFull.home(site))
        .add("logo", inFull.icon(site, ICON_OF_PUBLISHER));
  }

  private JsonObjectBuilder way(Optional<ChannelView> channel, Optional<PublishedArticle> article) {
    Map<String, String> steps = new LinkedHashMap<>();
    steps.put(inFull.home(site), site.name());
    channel.ifPresent(found -> steps.put(inFull.channel(site, found), found.name()));
    article.ifPresent(found -> steps.put(OfficialTags.addressOf(found, inFull), found.title()));
    JsonArrayBuilder items = Json.createArrayBuilder();
    int position = 0;
    for (Map.Entry<String, String> step : steps.entrySet()) {
      items.add(
          node("ListItem")
              .add("position", ++position)
              .add("name", step.getValue())
              .add("item", step.getKey()));
    }
    return node("BreadcrumbList").add("itemListElement", items);
  }

  private static JsonObjectBuilder node(String type) {
    return Json.createObjectBuilder().add("@type", type);
  }

  private static String graph(JsonObjectBuilder... nodes) {
    JsonArrayBuilder graph = Json.createArrayBuilder();
    for (JsonObjectBuilder node : nodes) {
      graph.add(node);
    }
    return inScript(
        Json.createObjectBuilder()
            .add("@context", CONTEXT)
            .add("@graph", graph)
            .build()
            .toString());
  }

  /**
   * The same JSON without any sign that HTML knows or that ended a line in older scripts. They can
   * stand only inside its strings, where each may be written as an escape.
   */
  private static String inScript(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
