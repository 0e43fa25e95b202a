package cn.zhanqun.ejb.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Edition;
import cn.zhanqun.domain.article.Source;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.domain.ledger.LedgerHead;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The archive of a channel by months, on both databases. */
class ChannelMonthsTest {

  private static final YearMonth DECEMBER = YearMonth.of(2019, 12);
  private static final YearMonth JANUARY = YearMonth.of(2020, 1);

  @TempDir Path folder;

  private EntityManagerFactory factory;
  private EntityManager entities;
  private PublishedArticles articles;
  private ChannelMonths months;
  private Channel channel;

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void an_article_belongs_to_the_month_the_city_had_when_it_was_first_published(
      TestDatabase database) {
    aChannelIn(database);
    published("last of the year", "2019-12-31 23:59");
    published("first of the year", "2020-01-01 00:00");
    published("second of the year", "2020-01-31 23:59");

    assertEquals(Map.of(DECEMBER, 1, JANUARY, 2), months.of(channel.id()));
    assertEquals(List.of("last of the year"), titles(DECEMBER));
    assertEquals(List.of("second of the year", "first of the year"), titles(JANUARY));
  }

  @Test
  void what_is_published_and_withdrawn_later_is_counted_anew() {
    aChannelIn(TestDatabase.DERBY);
    published("one", "2020-01-02 08:00");
    Article other = published("two", "2020-01-03 08:00");
    Article only = published("three", "2019-12-03 08:00");
    assertEquals(Map.of(DECEMBER, 1, JANUARY, 2), months.of(channel.id()));

    withdrawn(other);
    withdrawn(only);
    published("four", "2020-02-01 08:00");

    assertEquals(Map.of(JANUARY, 1, YearMonth.of(2020, 2), 1), months.of(channel.id()));
  }

  private void aChannelIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    articles = new PublishedArticles();
    articles.entities = entities;
    articles.tags = new TagRecorder();
    months = new ChannelMonths();
    months.articles = articles;
    months.tags = articles.tags;
    entities.getTransaction().begin();
    Site site = Site.mainSite("city", "甲城政法网", "甲城");
    entities.persist(site);
    channel = new Channel(site, "yw", "要闻", "政务动态", "", "", 1);
    entities.persist(channel);
    entities.persist(new Source("本网"));
    entities.getTransaction().commit();
  }

  private Article published(String title, String minute) {
    Instant moment = CityTime.readMinute(minute).orElseThrow();
    entities.getTransaction().begin();
    Article article = Article.bringIn(channel.site(), "", "", moment);
    article.placeIn(channel, moment);
    Edition draft = article.openDraft(moment);
    ArticleText text = new ArticleText();
    text.setTitle(title);
    draft.rewrite(text, HtmlPolicy.sanitize("<p>" + title + "</p>").html(), title, moment);
    draft.creditTo(source());
    draft.showTime(Optional.of(moment));
    article.publish(moment);
    entities.persist(article);
    entities.getTransaction().commit();
    follow(article);
    return article;
  }

  private Optional<Source> source() {
    return entities.createQuery("SELECT s FROM Source s", Source.class).getResultStream().findAny();
  }

  private void withdrawn(Article article) {
    entities.getTransaction().begin();
    article.withdraw("重复", Instant.parse("2020-03-01T00:00:00Z"));
    entities.getTransaction().commit();
    follow(article);
  }

  /** What the ledger says of an article comes to the archive. */
  private void follow(Article article) {
    entities.getTransaction().begin();
    LedgerEntry entry =
        entities
            .find(LedgerHead.class, LedgerHead.THE_ONE)
            .append(
                Instant.parse("2020-03-01T00:00:00Z"),
                Actor.SYSTEM.accountId(),
                LedgerChange.of(
                    LedgerAction.ARTICLE_PUBLISHED, channel.site().id(), "article", article.id()));
    entities.getTransaction().commit();
    months.apply(List.of(entry));
  }

  private List<String> titles(YearMonth month) {
    return articles.firstPublishedIn(channel.id(), month, 10).stream()
        .map(Headline::title)
        .toList();
  }
}
