package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Edition;
import cn.zhanqun.domain.article.Source;
import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.ejb.article.Manuscript.Enclosure;
import cn.zhanqun.ejb.ledger.LedgerLine;
import cn.zhanqun.ejb.ledger.LedgerReading;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.site.KnownSites;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;

/** The desk of a site: all its articles as staff see them, in whatever stage. */
@Stateless
public class Desk {

  private static final int LARGEST_PAGE = 100;

  private static final String OF_SITE =
      " FROM Article a JOIN a.editions e WHERE a.homeSite.id = :site"
          + " AND e.number = (SELECT MAX(n.number) FROM Edition n WHERE n.article = a)"
          + " AND LOWER(e.text.title) LIKE :words ESCAPE '!'";

  private static final String IN_CHANNELS =
      " AND EXISTS (SELECT p FROM Placement p WHERE p.article = a"
          + " AND p.kind = cn.zhanqun.domain.article.Placement.Kind.OWN AND p.channel.id IN :channels)";

  @PersistenceContext EntityManager entities;
  @Inject Articles articles;
  @Inject LedgerReading ledger;

  /**
   * The articles of a site whose newest title holds the words, last changed first: those in the
   * channels the actor may see.
   */
  @Requires(Permission.READ_DESK)
  public List<DeskLine> list(Actor actor, long siteId, String words, int first, int count) {
    actor.requireWithin(Permission.READ_DESK, KnownSites.require(entities, siteId));
    return ofSite(
            actor,
            siteId,
            words,
            "SELECT NEW cn.zhanqun.ejb.article.DeskLine(a.id, e.text.title, e.stage, a.firstPublishedAt, a.withdrawnAt, a.changedAt)",
            " ORDER BY a.changedAt DESC, a.id DESC",
            DeskLine.class)
        .setFirstResult(first)
        .setMaxResults(Math.min(count, LARGEST_PAGE))
        .getResultList();
  }

  @Requires(Permission.READ_DESK)
  public long count(Actor actor, long siteId, String words) {
    actor.requireWithin(Permission.READ_DESK, KnownSites.require(entities, siteId));
    return ofSite(actor, siteId, words, "SELECT COUNT(a)", "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> ofSite(
      Actor actor, long siteId, String words, String select, String order, Class<T> type) {
    Reach reach = actor.reach(Permission.READ_DESK);
    boolean whole = reach.covers(siteId);
    TypedQuery<T> query =
        entities
            .createQuery(select + OF_SITE + (whole ? "" : IN_CHANNELS) + order, type)
            .setParameter("site", siteId)
            .setParameter("words", pattern(words));
    return whole ? query : query.setParameter("channels", reach.channelsOf(siteId));
  }

  private static String pattern(String words) {
    return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
  }

  /** An article with its newest words, ready to be worked on. */
  @Requires(Permission.READ_DESK)
  public OpenedArticle open(Actor actor, long articleId) {
    Article article = articles.require(articleId);
    articles.requireMay(actor, Permission.READ_DESK, article);
    List<Edition> editions = article.editions();
    Edition newest = editions.get(editions.size() - 1);
    return new OpenedArticle(
        DraftState.of(article),
        article.homeSite().id(),
        newest.stage(),
        article.live().isPresent(),
        article.firstPublishedAt(),
        newest.publishAt(),
        article.withdrawAt(),
        article.plannedReason(),
        article.withdrawalReason(),
        article.importFindings(),
        article.originAddress(),
        manuscriptOf(article, newest));
  }

  /** What the ledger says of an article, newest first. */
  @Requires(Permission.READ_LEDGER)
  public List<LedgerLine> history(Actor actor, long articleId) {
    articles.requireMay(actor, Permission.READ_LEDGER, articles.require(articleId));
    return ledger.linesOf("article", articleId);
  }

  private static Manuscript manuscriptOf(Article article, Edition newest) {
    return new Manuscript(
        wordsToGoOnWith(newest),
        newest.body().html(),
        newest.source().map(Source::name).orElse(""),
        newest.bylines(),
        newest.shownAt(),
        article.channel().map(Channel::id).orElse(0L),
        newest.attachments().stream()
            .map(attached -> new Enclosure(attached.file().id(), attached.title()))
            .toList());
  }

  /** What was put right with the last publishing is not put right once more with the next. */
  private static ArticleText wordsToGoOnWith(Edition newest) {
    ArticleText text = newest.text();
    if (newest.stage() != Stage.DRAFT && newest.stage() != Stage.SCHEDULED) {
      text.setCorrection("");
    }
    return text;
  }
}
