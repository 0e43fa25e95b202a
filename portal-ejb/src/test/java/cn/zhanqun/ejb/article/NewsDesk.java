package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Edition;
import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.article.Source;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.ledger.NotedLedger;
import cn.zhanqun.ejb.start.InTransaction;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A site with channels in a real database, and articles for the tests of what is done to them. */
final class NewsDesk implements AutoCloseable {

  final EntityManager entities;
  final Site city;
  final List<LedgerChange> written = new ArrayList<>();

  private final EntityManagerFactory factory;
  private final Source source = new Source("本网");

  NewsDesk(TestDatabase database, Path folder) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    city = Site.mainSite("city", "甲城政法网", "甲城");
    run(
        () -> {
          entities.persist(city);
          entities.persist(source);
        });
  }

  Channel channel(String code, int position) {
    Channel channel = new Channel(city, code, code, "政务动态", "", "", position);
    run(() -> entities.persist(channel));
    return channel;
  }

  /** One that could be published. */
  Article draft(Channel channel, String title, Instant now) {
    Article article = Article.begin(city, now);
    article.placeIn(channel, now);
    Edition draft = article.openDraft(now);
    ArticleText text = new ArticleText();
    text.setTitle(title);
    draft.rewrite(text, SafeHtml.sanitized("<p>正文</p>", 1), "", now);
    draft.creditTo(Optional.of(source));
    run(() -> entities.persist(article));
    return article;
  }

  Article published(Channel channel, String title, Instant now) {
    Article article = draft(channel, title, now);
    run(() -> article.publish(now));
    return article;
  }

  /** Where articles lie, for those who look through this or another connection. */
  static Articles articles(EntityManager entities) {
    Articles articles = new Articles();
    articles.entities = entities;
    return articles;
  }

  Ledger ledger() {
    return new NotedLedger(entities, written);
  }

  /** Another connection, such as another node has. */
  EntityManager otherNode() {
    return factory.createEntityManager();
  }

  void run(Runnable change) {
    InTransaction.run(entities, change);
  }

  @Override
  public void close() {
    factory.close();
  }
}
