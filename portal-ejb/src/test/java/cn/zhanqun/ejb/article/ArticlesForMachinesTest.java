package cn.zhanqun.ejb.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.BylineRole;
import cn.zhanqun.domain.article.Edition;
import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.article.Source;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.domain.ledger.LedgerHead;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.LedgerReading;
import cn.zhanqun.ejb.page.PageTag;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What feeds and site maps ask of the one door for readers. */
class ArticlesForMachinesTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final Instant EVENING = NOON.plus(Duration.ofHours(6));
  private static final long EVERY_NUMBER = 1_000_000;
  private static final Instant LONG_AGO = Instant.parse("2020-01-23T01:35:00Z");

  @TempDir Path folder;

  private EntityManagerFactory factory;
  private EntityManager entities;
  private Channel cityNews;
  private Channel countyNews;
  private final PublishedArticles articles = new PublishedArticles();

  @AfterEach
  void close() {
    articles.tags.end();
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_site_map_lists_what_is_published_of_its_site_by_number(TestDatabase database) {
    networkIn(database);
    Article first = published(cityNews, "一");
    begun(cityNews, "稿");
    published(countyNews, "别处");
    Article second = published(cityNews, "二");
    withdrawn(cityNews, "撤");

    List<ArticleMark> all = articles.marksOf(cityNews.site().id(), 0, EVERY_NUMBER);

    assertEquals(List.of(first.id(), second.id()), numbers(all));
    assertEquals(NOON, all.get(0).firstPublishedAt());
  }

  @ParameterizedTest
  @EnumSource
  void a_site_map_begins_behind_a_number_and_ends_with_its_own(TestDatabase database) {
    networkIn(database);
    Article first = published(cityNews, "一");
    Article second = published(cityNews, "二");
    Article third = published(cityNews, "三");
    long site = cityNews.site().id();

    assertEquals(List.of(first.id(), second.id()), numbers(articles.marksOf(site, 0, second.id())));
    assertEquals(List.of(second.id()), numbers(articles.marksOf(site, first.id(), second.id())));
    assertEquals(List.of(), articles.marksOf(site, third.id(), EVERY_NUMBER));
    assertEquals(third.id(), articles.lastNumber());
  }

  @ParameterizedTest
  @EnumSource
  void words_are_as_new_as_their_edition_and_the_first_as_its_article(TestDatabase database) {
    networkIn(database);
    Article corrected = published(cityNews, "一");
    corrected.openDraft(EVENING);
    corrected.publish(EVENING);
    Article imported = complete(Article.bringIn(cityNews.site(), "", "", NOON), cityNews, "旧");
    imported.draft().orElseThrow().showTime(Optional.of(LONG_AGO));
    imported.publish(NOON);
    save(imported);
    long site = cityNews.site().id();

    List<ArticleMark> marks = articles.marksOf(site, 0, EVERY_NUMBER);

    assertEquals(List.of(EVENING, LONG_AGO), marks.stream().map(ArticleMark::revisedAt).toList());
    assertEquals(Map.of(site, EVENING), articles.newestChanges(0, EVERY_NUMBER));
    assertEquals(Map.of(site, NOON), articles.newestChanges(corrected.id(), imported.id()));
    assertEquals(Map.of(), articles.newestChanges(imported.id(), EVERY_NUMBER));
    assertEquals(EVENING, articles.find(corrected.id()).orElseThrow().revisedAt());
  }

  @ParameterizedTest
  @EnumSource
  void news_name_their_authors_in_order_and_else_who_answers_for_them(TestDatabase database) {
    networkIn(database);
    Article signed = complete(Article.begin(cityNews.site(), NOON), cityNews, "一");
    signed
        .draft()
        .orElseThrow()
        .sign(
            List.of(new Byline(BylineRole.REPORTER, "乙小满"), new Byline(BylineRole.AUTHOR, "甲小寒")));
    signed.publish(NOON);
    save(signed);
    published(cityNews, "二");

    List<NewsItem> news = articles.asNews(articles.newestIn(cityNews.id(), 9));

    assertEquals(
        List.of(List.of("丙编辑"), List.of("乙小满", "甲小寒")),
        news.stream().map(NewsItem::authors).toList());
    assertEquals(List.of(), articles.asNews(List.of()));
  }

  @ParameterizedTest
  @EnumSource
  void what_a_site_map_reads_leaves_one_tag(TestDatabase database) {
    networkIn(database);
    published(cityNews, "一");
    long site = cityNews.site().id();
    articles.tags.begin();

    articles.marksOf(site, 0, EVERY_NUMBER);

    assertEquals(Set.of(PageTag.articlesOf(site)), articles.tags.shown().tags());
    assertTrue(articles.tags.shown().validUntil().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void a_shelf_is_looked_through_anew_when_the_ledger_says_so(TestDatabase database) {
    networkIn(database);
    long site = cityNews.site().id();
    Article first = published(cityNews, "一");
    ArticleShelves shelves = shelves();
    assertEquals(Map.of(1L, NOON), shelves.of(site));
    assertEquals(Map.of(), shelves.of(countyNews.site().id()));

    first.openDraft(EVENING);
    first.publish(EVENING);
    entities.flush();
    assertEquals(Map.of(1L, NOON), shelves.of(site));

    shelves.apply(List.of(entryAbout("site", site), entryAbout("article", first.id())));

    assertEquals(Map.of(1L, EVENING), shelves.of(site));
    assertEquals(2, shelves.appliedNumber());
  }

  private LedgerEntry entryAbout(String objectType, long objectId) {
    return entities
        .find(LedgerHead.class, LedgerHead.THE_ONE)
        .append(
            EVENING, 0, LedgerChange.of(LedgerAction.ARTICLE_PUBLISHED, 0, objectType, objectId));
  }

  private ArticleShelves shelves() {
    LedgerReading ledger =
        new LedgerReading() {
          @Override
          public LedgerEnd end() {
            return new LedgerEnd(0, "");
          }
        };
    ArticleShelves shelves = new ArticleShelves();
    shelves.articles = articles;
    shelves.tags = articles.tags;
    shelves.ledger = ledger;
    shelves.open();
    return shelves;
  }

  private static List<Long> numbers(List<ArticleMark> marks) {
    return marks.stream().map(ArticleMark::articleId).toList();
  }

  private void networkIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    entities.getTransaction().begin();
    cityNews = newsOf(Site.mainSite("city", "市网", "市"));
    countyNews = newsOf(Site.subSite("heshan", "河山网", "河山", 1));
    articles.entities = entities;
    articles.tags = new TagRecorder();
  }

  private Channel newsOf(Site site) {
    Channel channel = new Channel(site, "news", "新闻", "政务动态", "", "", 1);
    entities.persist(site);
    entities.persist(channel);
    return channel;
  }

  private Article published(Channel channel, String title) {
    Article article = complete(Article.begin(channel.site(), NOON), channel, title);
    article.publish(NOON);
    return save(article);
  }

  private void withdrawn(Channel channel, String title) {
    published(channel, title).withdraw("有误", EVENING);
  }

  private void begun(Channel channel, String title) {
    save(complete(Article.begin(channel.site(), NOON), channel, title));
  }

  private Article complete(Article article, Channel channel, String title) {
    ArticleText text = new ArticleText();
    text.setTitle(title);
    text.setEditor("丙编辑");
    article.placeIn(channel, NOON);
    Edition draft = article.openDraft(NOON);
    draft.rewrite(text, SafeHtml.sanitized("<p>正文</p>", 1), "摘要", NOON);
    draft.creditTo(Optional.of(source()));
    return article;
  }

  private Source source() {
    return entities
        .createQuery("SELECT s FROM Source s", Source.class)
        .getResultStream()
        .findFirst()
        .orElseGet(
            () -> {
              Source source = new Source("本网");
              entities.persist(source);
              return source;
            });
  }

  private Article save(Article article) {
    entities.persist(article);
    entities.flush();
    return article;
  }
}
