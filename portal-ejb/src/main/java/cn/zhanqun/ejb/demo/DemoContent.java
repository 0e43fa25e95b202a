package cn.zhanqun.ejb.demo;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.BylineRole;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.Manuscript;
import cn.zhanqun.ejb.article.Publishing;
import cn.zhanqun.ejb.article.SavedDraft;
import cn.zhanqun.ejb.article.Writing;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Fills a new portal with articles to look at. Their days are counted back from today, so that the
 * demo is never old.
 */
@ApplicationScoped
public class DemoContent {

  private static final Logger LOG = System.getLogger(DemoContent.class.getName());

  @Inject Sites sites;
  @Inject Writing writing;
  @Inject Publishing publishing;
  @Inject Clock clock;

  /** Publishes all demo articles, oldest first, as their days demand. */
  public void publishAll() {
    List<JsonObject> articles =
        read().stream()
            .filter(article -> channel(article).isPresent())
            .sorted(Comparator.comparing(this::publishedAt))
            .toList();
    LOG.log(Level.INFO, "Publishing {0} demo articles", articles.size());
    articles.forEach(this::publish);
  }

  private static List<JsonObject> read() {
    try (JsonReader reader =
        Json.createReader(
            Objects.requireNonNull(DemoContent.class.getResourceAsStream("demo-articles.json")))) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }

  private Instant publishedAt(JsonObject article) {
    Instant moment =
        CityTime.day(clock.instant())
            .minusDays(article.getInt("publishedDaysAgo"))
            .atTime(LocalTime.parse(article.getString("time")))
            .atZone(CityTime.ZONE)
            .toInstant();
    return moment.isAfter(clock.instant()) ? moment.minusSeconds(86_400) : moment;
  }

  private void publish(JsonObject article) {
    SavedDraft draft = writing.bringIn(Actor.SYSTEM, manuscript(article), "", "");
    publishing.publish(Actor.SYSTEM, draft.articleId());
  }

  private Manuscript manuscript(JsonObject article) {
    ArticleText text = new ArticleText();
    text.setTitle(article.getString("title"));
    text.setSubtitle(article.getString("subtitle", ""));
    text.setSummary(article.getString("summary", ""));
    text.setEditor(article.getString("editor"));
    return new Manuscript(
        text,
        body(article),
        article.getString("source"),
        bylines(article),
        Optional.of(publishedAt(article)),
        channel(article).orElseThrow().id());
  }

  private static String body(JsonObject article) {
    return article.getJsonArray("body").getValuesAs(JsonString.class).stream()
        .map(line -> block(line.getString()))
        .collect(Collectors.joining());
  }

  private static String block(String line) {
    if (line.startsWith("## ")) {
      return "<h3>" + line.substring(3) + "</h3>";
    }
    return line.startsWith("# ") ? "<h2>" + line.substring(2) + "</h2>" : "<p>" + line + "</p>";
  }

  private static List<Byline> bylines(JsonObject article) {
    if (!article.containsKey("bylines")) {
      return List.of();
    }
    return article.getJsonArray("bylines").getValuesAs(JsonObject.class).stream()
        .map(
            byline ->
                new Byline(BylineRole.valueOf(byline.getString("role")), byline.getString("name")))
        .toList();
  }

  /** Empty in another network than the one that comes with the portal. */
  private Optional<ChannelView> channel(JsonObject article) {
    return sites
        .network()
        .site(article.getString("site"))
        .flatMap(site -> site.channel(article.getString("channel")));
  }
}
