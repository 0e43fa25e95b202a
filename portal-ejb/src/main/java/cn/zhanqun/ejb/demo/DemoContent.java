package cn.zhanqun.ejb.demo;

import cn.zhanqun.domain.KeyWord;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.BylineRole;
import cn.zhanqun.domain.mistake.ReportedMistake;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.Manuscript;
import cn.zhanqun.ejb.article.Publishing;
import cn.zhanqun.ejb.article.SavedDraft;
import cn.zhanqun.ejb.article.Writing;
import cn.zhanqun.ejb.media.MediaLibrary;
import cn.zhanqun.ejb.media.StoredFile;
import cn.zhanqun.ejb.mistake.MistakeReports;
import cn.zhanqun.ejb.site.Arranging;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Fills a new portal with articles and pictures to look at and reports to answer. Days are counted
 * back from today, so that the demo is never old; the pictures are painted while it is filled.
 */
@ApplicationScoped
public class DemoContent {

  private static final Logger LOG = System.getLogger(DemoContent.class.getName());

  private static final int NARROW = 1200;
  private static final int HIGH = 900;
  private static final int WIDE = 1280;
  private static final int HIGH_WHERE_WIDE = 720;

  @Inject Sites sites;
  @Inject Writing writing;
  @Inject Publishing publishing;
  @Inject MistakeReports mistakes;
  @Inject MediaLibrary library;
  @Inject Arranging arranging;
  @Inject Clock clock;

  /** Publishes all demo articles, oldest first, as their days demand. */
  public void publishAll() {
    List<JsonObject> articles =
        read("demo-articles.json").stream()
            .filter(article -> channel(article).isPresent())
            .sorted(Comparator.comparing(this::publishedAt))
            .toList();
    LOG.log(Level.INFO, "Publishing {0} demo articles", articles.size());
    articles.forEach(this::publish);
    read("demo-channels.json").forEach(this::illustrate);
  }

  private static List<JsonObject> read(String file) {
    try (JsonReader reader =
        Json.createReader(Objects.requireNonNull(DemoContent.class.getResourceAsStream(file)))) {
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

  /** Its lines, with the picture after as many of them as it says. */
  private String body(JsonObject article) {
    List<String> blocks =
        new ArrayList<>(
            article.getJsonArray("body").getValuesAs(JsonString.class).stream()
                .map(line -> block(line.getString()))
                .toList());
    JsonObject picture = article.getJsonObject("picture");
    if (picture != null) {
      blocks.add(picture.getInt("after"), figure(article, picture));
    }
    return String.join("", blocks);
  }

  private static String block(String line) {
    if (line.startsWith("## ")) {
      return "<h3>" + line.substring(3) + "</h3>";
    }
    return line.startsWith("# ") ? "<h2>" + line.substring(2) + "</h2>" : "<p>" + line + "</p>";
  }

  private String figure(JsonObject article, JsonObject picture) {
    StoredFile stored =
        painted(channel(article).orElseThrow(), picture, article.getString("title").hashCode());
    return "<figure><img src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\"><figcaption>%s</figcaption></figure>"
        .formatted(
            stored.address(),
            stored.alt(),
            stored.width(),
            stored.height(),
            picture.getString("caption"));
  }

  /** Paints a scene and takes it in as a picture of an editor is taken in. */
  private StoredFile painted(ChannelView channel, JsonObject picture, int seed) {
    Scene scene = Scene.valueOf(picture.getString("scene"));
    boolean isWide = picture.getBoolean("wide", false);
    byte[] file = scene.painted(isWide ? WIDE : NARROW, isWide ? HIGH_WHERE_WIDE : HIGH, seed);
    String name = KeyWord.of(scene) + ".jpg";
    return library.upload(Actor.SYSTEM, channel.siteId(), file, name, picture.getString("alt"));
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

  private void illustrate(JsonObject topic) {
    channel(topic)
        .ifPresent(
            channel ->
                arranging.illustrate(
                    Actor.SYSTEM,
                    channel.id(),
                    painted(channel, topic, channel.code().hashCode()).id()));
  }

  /** Empty in another network than the one that comes with the portal. */
  private Optional<ChannelView> channel(JsonObject article) {
    return sites
        .network()
        .site(article.getString("site"))
        .flatMap(site -> site.channel(article.getString("channel")));
  }

  /** Has readers report a few mistakes, so that there is something to answer. */
  public void reportMistakes() {
    read("demo-mistakes.json").forEach(this::report);
  }

  private void report(JsonObject mistake) {
    sites
        .network()
        .site(mistake.getString("site"))
        .ifPresent(site -> mistakes.report(site.id(), asTyped(mistake), "demo"));
  }

  private static ReportedMistake asTyped(JsonObject mistake) {
    return new ReportedMistake(
        mistake.getString("page"),
        "",
        mistake.getString("wrong"),
        mistake.getString("contact", ""));
  }
}
