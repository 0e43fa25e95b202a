package cn.zhanqun.ejb.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Attachment;
import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.BylineRole;
import cn.zhanqun.domain.article.Edition;
import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.article.Source;
import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.media.MediaKind;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an article's page asks of the one door for readers. */
class PublishedArticlesTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final Instant EVENING = NOON.plus(Duration.ofHours(6));

  @TempDir Path folder;

  private EntityManagerFactory factory;
  private EntityManager entities;
  private Channel news;
  private SentStatements statements;
  private final PublishedArticles articles = new PublishedArticles();

  @AfterEach
  void close() {
    articles.tags.end();
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_plain_article_costs_one_query(TestDatabase database) {
    portalIn(database);
    long id = published("一").id();
    entities.clear();
    statements.forget();

    PublishedArticle article = articles.find(id).orElseThrow();

    assertEquals(1, statements.count(), statements.toString());
    assertEquals("一", article.title());
    assertEquals("<p>正文</p>", article.body().html());
    assertEquals(List.of("乙小满", "甲小寒"), article.bylines().stream().map(Byline::getName).toList());
    assertEquals("本网编辑部", article.source());
    assertEquals(NOON, article.shownAt());
    assertEquals(news.site().id(), article.siteId());
    assertEquals(news.id(), article.channelId());
    assertEquals(1, article.ordinal());
  }

  /** Who publishes locks them before the article, and a reader would lock them behind it. */
  @ParameterizedTest
  @EnumSource
  void an_article_is_read_without_the_rows_of_its_channel_and_its_site(TestDatabase database) {
    portalIn(database);
    long id = published("一").id();
    entities.clear();
    statements.forget();

    articles.find(id);

    String asked = statements.toString().toLowerCase(Locale.ROOT);
    assertFalse(asked.contains("channel t"), asked);
    assertFalse(asked.contains(" site t"), asked);
  }

  @ParameterizedTest
  @EnumSource
  void an_article_with_everything_costs_three_queries(TestDatabase database) {
    portalIn(database);
    Article article = complete("一");
    MediaFile form = file("form.docx");
    MediaFile notice = file("notice.pdf");
    article
        .draft()
        .orElseThrow()
        .attach(List.of(new Attachment(notice, "通知"), new Attachment(form, "报名表")));
    article.publish(NOON);
    save(article);
    correct(article, "时间有误");
    correct(article, "地名有误");
    statements.forget();

    PublishedArticle found = articles.find(article.id()).orElseThrow();

    assertEquals(3, statements.count(), statements.toString());
    assertEquals(
        List.of("通知 PDF 9", "报名表 DOCX 9"),
        found.attachments().stream()
            .map(file -> file.title() + " " + file.type() + " " + file.byteCount())
            .toList());
    assertEquals(
        List.of(new CorrectionNote("时间有误", EVENING), new CorrectionNote("地名有误", EVENING)),
        found.corrections());
  }

  @ParameterizedTest
  @EnumSource
  void neighbours_are_those_readers_can_see(TestDatabase database) {
    portalIn(database);
    Article first = published("一");
    Article gone = published("二");
    gone.withdraw("撤", EVENING);
    save(gone);
    Article third = published("三");
    articles.tags.begin();

    Neighbours neighbours = articles.neighbours(articles.find(third.id()).orElseThrow());

    assertEquals(Optional.of("一"), neighbours.previous().map(Headline::title));
    assertEquals(Optional.empty(), neighbours.next());
    assertTrue(articles.tags.shown().tags().contains(PageTag.article(first.id())));
    assertTrue(articles.tags.shown().tags().contains(PageTag.newestIn(news.id())));
  }

  @ParameterizedTest
  @EnumSource
  void an_article_between_two_others_shows_only_those_for_two_queries(TestDatabase database) {
    portalIn(database);
    Article first = published("一");
    Article second = published("二");
    Article third = published("三");
    PublishedArticle article = articles.find(second.id()).orElseThrow();
    articles.tags.begin();
    statements.forget();

    Neighbours neighbours = articles.neighbours(article);

    assertEquals(Optional.of("一"), neighbours.previous().map(Headline::title));
    assertEquals(Optional.of("三"), neighbours.next().map(Headline::title));
    assertEquals(2, statements.count(), statements.toString());
    assertEquals(
        Set.of(PageTag.article(first.id()), PageTag.article(third.id())),
        articles.tags.shown().tags());
    assertFalse(articles.tags.shown().tags().contains(PageTag.newestIn(news.id())));
  }

  private void portalIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    statements = SentStatements.of(factory);
    entities = factory.createEntityManager();
    articles.entities = entities;
    articles.tags = new TagRecorder();
    Site site = Site.subSite("fuping", "富平政法网", "富平", 6);
    news = new Channel(site, "fpxw", "富平新闻", "政务动态", "", "", 2);
    save(site);
    save(news);
  }

  private Article published(String title) {
    Article article = complete(title);
    article.publish(NOON);
    save(article);
    return article;
  }

  private Article complete(String title) {
    Article article = Article.begin(news.site(), NOON);
    article.placeIn(news, NOON);
    Edition draft = article.openDraft(NOON);
    draft.rewrite(text(title, ""), SafeHtml.sanitized("<p>正文</p>", 1), "", NOON);
    draft.sign(
        List.of(new Byline(BylineRole.REPORTER, "乙小满"), new Byline(BylineRole.AUTHOR, "甲小寒")));
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
              Source source = new Source("本网编辑部");
              save(source);
              return source;
            });
  }

  private void correct(Article article, String note) {
    Edition draft = article.openDraft(EVENING);
    draft.rewrite(text("一", note), SafeHtml.sanitized("<p>改</p>", 1), "", EVENING);
    article.publish(EVENING);
    save(article);
  }

  private static ArticleText text(String title, String correction) {
    ArticleText text = new ArticleText();
    text.setTitle(title);
    text.setCorrection(correction);
    return text;
  }

  private MediaFile file(String name) {
    MediaFile file =
        MediaFile.attachment(
            news.site(), MediaKind.DOCUMENT, "0".repeat(64), name, "application/x", 9, NOON);
    save(file);
    return file;
  }

  private void save(Object entity) {
    entities.getTransaction().begin();
    entities.persist(entity);
    entities.getTransaction().commit();
  }
}
