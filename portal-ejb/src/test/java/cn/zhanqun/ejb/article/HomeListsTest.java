package cn.zhanqun.ejb.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Edition;
import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.article.Source;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.page.PageTag;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.start.SentStatements;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a home page, which is made of many lists, asks of the one door for readers. */
class HomeListsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final long COUNTIES = 11;

  @TempDir Path folder;

  private EntityManagerFactory factory;
  private EntityManager entities;
  private SentStatements statements;
  private Source source;
  private Channel news;
  private Channel notices;
  private final List<Channel> ofCounties = new ArrayList<>();
  private final PublishedArticles articles = new PublishedArticles();
  private int published;

  @AfterEach
  void close() {
    articles.tags.end();
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void each_channel_tells_as_many_of_its_newest_as_were_asked_for(TestDatabase database) {
    networkIn(database);
    published(news, "一");
    Article second = published(news, "二");
    published(notices, "告");
    Article third = published(news, "三");
    articles.tags.begin();

    Map<Long, List<Headline>> newest = articles.newestInEach(Map.of(news.id(), 2));

    assertEquals(Map.of(news.id(), List.of("三", "二")), titles(newest));
    assertEquals(third.id(), articles.newestInEach(List.of(news.id())).get(news.id()).articleId());
    assertEquals(news.id(), newest.get(news.id()).get(0).channelId());
    assertEquals(
        Set.of(
            PageTag.newestIn(news.id()), PageTag.article(second.id()), PageTag.article(third.id())),
        articles.tags.shown().tags());
  }

  @ParameterizedTest
  @EnumSource
  void what_was_withdrawn_makes_room_for_what_is_older(TestDatabase database) {
    networkIn(database);
    published(news, "一");
    withdrawn(published(news, "二"));
    withdrawn(published(notices, "告"));

    Map<Long, List<Headline>> newest = articles.newestInEach(Map.of(news.id(), 1, notices.id(), 5));

    assertEquals(Map.of(news.id(), List.of("一"), notices.id(), List.of()), titles(newest));
  }

  @ParameterizedTest
  @EnumSource
  void each_site_tells_its_newest_whatever_channel_it_stands_in(TestDatabase database) {
    networkIn(database);
    published(news, "早");
    published(notices, "晚");
    Channel ofCounty = ofCounties.get(0);
    published(ofCounty, "在");
    withdrawn(published(ofCounty, "撤"));
    Channel silent = ofCounties.get(1);
    withdrawn(published(silent, "撤"));
    articles.tags.begin();

    Map<Long, Headline> newest =
        articles.newestOnEach(List.of(news.site().id(), ofCounty.site().id(), silent.site().id()));

    assertEquals(
        Map.of(news.site().id(), "晚", ofCounty.site().id(), "在"),
        newest.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().title())));
    assertEquals(3, articles.tags.shown().tags().stream().filter(HomeListsTest::isOfSite).count());
  }

  private static boolean isOfSite(PageTag tag) {
    return tag.value().startsWith("site:");
  }

  @ParameterizedTest
  @EnumSource
  void the_home_of_a_city_with_eleven_counties_costs_seven_queries(TestDatabase database) {
    networkIn(database);
    List<Long> readMost = List.of(published(news, "一").id(), published(notices, "告").id());
    ofCounties.forEach(channel -> published(channel, "县"));
    List<Long> counties = ofCounties.stream().map(channel -> channel.site().id()).toList();
    statements.forget();

    articles.newestOn(news.site().id(), 60);
    articles.newestInEach(Map.of(news.id(), 9, notices.id(), 4));
    assertEquals(COUNTIES, articles.newestOnEach(counties).size());
    articles.among(readMost);

    assertEquals(7, statements.count(), statements.toString());
  }

  @ParameterizedTest
  @EnumSource
  void where_nothing_is_asked_for_the_database_is_not_asked(TestDatabase database) {
    networkIn(database);
    statements.forget();

    assertEquals(Map.of(), articles.newestInEach(Map.of()));
    assertEquals(Map.of(), articles.newestInEach(List.of()));
    assertEquals(Map.of(), articles.newestOnEach(List.of()));

    assertEquals(0, statements.count(), statements.toString());
  }

  private void networkIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    statements = SentStatements.of(factory);
    entities = factory.createEntityManager();
    articles.entities = entities;
    articles.tags = new TagRecorder();
    source = new Source("本网编辑部");
    save(source);
    Site city = Site.mainSite("city", "市政法网", "市");
    save(city);
    news = channel(city, "yw");
    notices = channel(city, "tzgg");
    for (int county = 1; county <= COUNTIES; county++) {
      Site site = Site.subSite("county" + county, "县政法网" + county, "县" + county, county);
      save(site);
      ofCounties.add(channel(site, "xw"));
    }
  }

  private Channel channel(Site site, String code) {
    Channel channel = new Channel(site, code, code, "政务动态", "", "", 1);
    save(channel);
    return channel;
  }

  /** A minute after the one before it. */
  private Article published(Channel channel, String title) {
    Instant now = NOON.plus(Duration.ofMinutes(published++));
    Article article = Article.begin(channel.site(), now);
    article.placeIn(channel, now);
    Edition draft = article.openDraft(now);
    ArticleText text = new ArticleText();
    text.setTitle(title);
    draft.rewrite(text, SafeHtml.sanitized("<p>正文</p>", 1), "", now);
    draft.creditTo(Optional.of(source));
    article.publish(now);
    save(article);
    return article;
  }

  private void withdrawn(Article article) {
    article.withdraw("撤", NOON.plus(Duration.ofDays(1)));
    save(article);
  }

  private void save(Object entity) {
    entities.getTransaction().begin();
    entities.persist(entity);
    entities.getTransaction().commit();
  }

  private static Map<Long, List<String>> titles(Map<Long, List<Headline>> newest) {
    return newest.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, list -> list.getValue().stream().map(Headline::title).toList()));
  }
}
