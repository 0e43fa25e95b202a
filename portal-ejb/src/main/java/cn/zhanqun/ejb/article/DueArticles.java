package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.Edition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The articles whose moment has come, each published or withdrawn in a transaction of its own. Of
 * several nodes one does it: the row of the article is locked, and then asked whether it is still
 * due.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DueArticles {

  private static final int AT_ONCE = 1_000;

  @PersistenceContext EntityManager entities;
  @Inject Articles articles;
  @Inject Publishing publishing;
  @Inject Clock clock;

  /**
   * Something that is to happen to an article.
   *
   * @param withdrawal whether it is to be withdrawn, else published
   */
  public record Due(Instant moment, long articleId, boolean withdrawal) {}

  /** What is due now, first what was due first. */
  public List<Due> list() {
    Instant now = clock.instant();
    return Stream.concat(
            due("SELECT e.publishAt, e.articleId FROM Edition e WHERE e.publishAt", now)
                .map(row -> new Due((Instant) row[0], (Long) row[1], false)),
            due("SELECT a.withdrawAt, a.id FROM Article a WHERE a.withdrawAt", now)
                .map(row -> new Due((Instant) row[0], (Long) row[1], true)))
        .sorted(Comparator.comparing(Due::moment).thenComparing(Due::withdrawal))
        .toList();
  }

  /** Between two ends, because databases differ in where they put what has no moment. */
  private Stream<Object[]> due(String where, Instant now) {
    return entities
        .createQuery(where + " BETWEEN :begin AND :now ORDER BY 1", Object[].class)
        .setParameter("begin", Instant.EPOCH)
        .setParameter("now", now)
        .setMaxResults(AT_ONCE)
        .getResultStream();
  }

  /** Does it, unless another node did. */
  public void fulfil(Due due) {
    Article article = articles.require(due.articleId());
    article.channel().ifPresent(articles::lock);
    entities.refresh(article, LockModeType.PESSIMISTIC_WRITE);
    if (due.withdrawal()) {
      withdrawIfDue(article);
    } else {
      publishIfDue(article);
    }
  }

  private void publishIfDue(Article article) {
    if (article.scheduled().flatMap(Edition::publishAt).filter(this::isOver).isPresent()) {
      publishing.publish(Actor.SYSTEM, article.id());
    }
  }

  private void withdrawIfDue(Article article) {
    if (article.withdrawAt().filter(this::isOver).isPresent()) {
      publishing.withdraw(Actor.SYSTEM, article.id(), article.plannedReason());
    }
  }

  private boolean isOver(Instant moment) {
    return !moment.isAfter(clock.instant());
  }
}
