package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.Edition;
import cn.zhanqun.domain.article.Source;
import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.domain.site.Channel;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NoResultException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The one door for readers: what is published now, and nothing else. Every query here carries that
 * condition, so whether a draft can leak is answered by reading this file.
 */
@Stateless
public class PublishedArticles {

  /** How many articles a page of a channel holds. */
  public static final int PAGE_SIZE = 20;

  private static final String HEADLINES =
      "SELECT NEW cn.zhanqun.ejb.article.Headline(a.id, a.homeSite.id, p.channel.id, e.text.title,"
          + " e.text.subtitle, e.excerpt, e.shownAt, a.firstPublishedAt)"
          + " FROM Placement p JOIN p.article a JOIN a.editions e"
          + " WHERE e.stage = cn.zhanqun.domain.article.Stage.PUBLISHED AND p.ordinal IS NOT NULL";

  @PersistenceContext EntityManager entities;

  /** The article with this number, if readers may see it now. */
  public Optional<PublishedArticle> find(long articleId) {
    return entities
        .createQuery(
            "SELECT e FROM Edition e JOIN FETCH e.article WHERE e.article.id = :id AND e.stage = :published",
            Edition.class)
        .setParameter("id", articleId)
        .setParameter("published", Stage.PUBLISHED)
        .getResultStream()
        .findFirst()
        .map(PublishedArticles::asReadersSee);
  }

  private static PublishedArticle asReadersSee(Edition edition) {
    Article article = edition.article();
    return new PublishedArticle(
        article.id(),
        article.homeSite().id(),
        article.channel().map(Channel::id).orElse(0L),
        edition.text().getKicker(),
        edition.text().getTitle(),
        edition.text().getSubtitle(),
        edition.text().getSummary(),
        edition.body(),
        edition.bylines(),
        edition.source().map(Source::name).orElse(""),
        edition.text().getEditor(),
        edition.shownAt().orElseThrow(),
        article.firstPublishedAt().orElseThrow());
  }

  /** What became of an article that readers could see once and can't now. */
  public Optional<Withdrawal> findWithdrawal(long articleId) {
    return entities
        .createQuery(
            "SELECT NEW cn.zhanqun.ejb.article.Withdrawal(a.id, a.homeSite.id, a.withdrawalReason, a.withdrawnAt,"
                + " a.firstPublishedAt) FROM Article a WHERE a.id = :id AND a.withdrawnAt IS NOT NULL",
            Withdrawal.class)
        .setParameter("id", articleId)
        .getResultStream()
        .findFirst();
  }

  /** The newest articles of a channel, newest first. */
  public List<Headline> newestIn(long channelId, int count) {
    return headlines(
        " AND p.channel.id = :channel ORDER BY p.ordinal DESC",
        count,
        query -> query.setParameter("channel", channelId));
  }

  /** The newest articles of a site, newest first. */
  public List<Headline> newestOn(long siteId, int count) {
    return headlines(
        " AND p.channel.site.id = :site ORDER BY p.placedAt DESC, p.id DESC",
        count,
        query -> query.setParameter("site", siteId));
  }

  /**
   * A page of a channel, newest first. Pages are numbered from the oldest; the newest page also
   * shows what is on the page before it, so that it is never nearly empty.
   *
   * @param page from 1 to {@link #lastPageOf}
   */
  public List<Headline> page(long channelId, long page, long lastPage) {
    long first = (page == lastPage ? Math.max(0, page - 2) : page - 1) * PAGE_SIZE + 1;
    return headlines(
        " AND p.channel.id = :channel AND p.ordinal BETWEEN :first AND :last ORDER BY p.ordinal DESC",
        2 * PAGE_SIZE,
        query ->
            query
                .setParameter("channel", channelId)
                .setParameter("first", first)
                .setParameter("last", page * PAGE_SIZE));
  }

  /** How many pages a channel has; an empty one has one. */
  public long lastPageOf(long channelId) {
    try {
      long last =
          entities
              .createQuery("SELECT c.lastOrdinal FROM Channel c WHERE c.id = :id", Long.class)
              .setParameter("id", channelId)
              .getSingleResult();
      return Math.max(1, (last + PAGE_SIZE - 1) / PAGE_SIZE);
    } catch (NoResultException unknown) {
      throw new ChannelMissing(channelId);
    }
  }

  /** Those of the articles that readers may see now, in no order. */
  public List<Headline> among(Collection<Long> articleIds) {
    if (articleIds.isEmpty()) {
      return List.of();
    }
    return headlines(
        " AND a.id IN :ids AND p.kind = cn.zhanqun.domain.article.Placement.Kind.OWN",
        articleIds.size(),
        query -> query.setParameter("ids", articleIds));
  }

  /** The numbers of all articles that readers may see now, to compare an index with. */
  public List<Long> allIds() {
    return entities
        .createQuery(
            "SELECT e.article.id FROM Edition e WHERE e.stage = :published ORDER BY e.article.id",
            Long.class)
        .setParameter("published", Stage.PUBLISHED)
        .getResultList();
  }

  private List<Headline> headlines(
      String condition, int count, UnaryOperator<TypedQuery<Headline>> filled) {
    return filled
        .apply(entities.createQuery(HEADLINES + condition, Headline.class))
        .setMaxResults(count)
        .getResultList();
  }
}
