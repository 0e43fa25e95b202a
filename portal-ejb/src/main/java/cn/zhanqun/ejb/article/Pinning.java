package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.NotPublished;
import cn.zhanqun.domain.article.Pin;
import cn.zhanqun.domain.article.PinNotPossible;
import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.site.KnownSites;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Pinning articles above the others of their channel (置顶), on the channel's newest page and in the
 * blocks of the home page that tell of it. The place of an article in its channel stays as it is.
 */
@Stateless
public class Pinning {

  @PersistenceContext EntityManager entities;
  @Inject Articles articles;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /** What is pinned on a site now, by channel and rank. */
  @Requires(Permission.ARRANGE_HOME)
  public List<PinLine> list(Actor actor, long siteId) {
    Site site = KnownSites.require(entities, siteId);
    actor.require(Permission.ARRANGE_HOME, site);
    return entities
        .createQuery(
            "SELECT NEW cn.zhanqun.ejb.article.PinLine(p.articleId, e.text.title, c.code, c.name,"
                + " p.pinRank, p.pinnedUntil) FROM Placement p JOIN p.channel c, Edition e"
                + " WHERE e.articleId = p.articleId AND e.stage = :published"
                + " AND p.siteId = :site AND p.pinRank BETWEEN 1 AND :last"
                + " AND (p.pinnedUntil IS NULL OR p.pinnedUntil > :now)"
                + " ORDER BY c.position, p.pinRank, p.articleId DESC",
            PinLine.class)
        .setParameter("published", Stage.PUBLISHED)
        .setParameter("site", siteId)
        .setParameter("last", Pin.LAST_RANK)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /**
   * Pins an article in its channel, or pins it otherwise than before.
   *
   * @throws NotPublished when readers don't see it
   * @throws PinNotPossible when that would be over already
   */
  @Requires(Permission.ARRANGE_HOME)
  public void pin(Actor actor, long articleId, Pin pin) {
    Article article = articles.requireToChange(actor, Permission.ARRANGE_HOME, articleId);
    article.pin(pin, clock.instant());
    ledger.append(
        actor,
        change(LedgerAction.ARTICLE_PINNED, article)
            .with("rank", pin.rank())
            .with("endsAt", pin.until().map(Instant::toString).orElse("")));
  }

  /**
   * Takes the pin away before it ends.
   *
   * @throws PinNotPossible when it is not pinned
   */
  @Requires(Permission.ARRANGE_HOME)
  public void unpin(Actor actor, long articleId) {
    Article article = articles.requireToChange(actor, Permission.ARRANGE_HOME, articleId);
    article.unpin();
    ledger.append(actor, change(LedgerAction.ARTICLE_UNPINNED, article));
  }

  private static LedgerChange change(LedgerAction action, Article article) {
    return Articles.change(action, article)
        .with("channel", article.channel().map(channel -> channel.code()).orElse(""));
  }
}
