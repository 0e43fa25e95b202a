package cn.zhanqun.ejb.favorite;

import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.favorite.Favorite;
import cn.zhanqun.domain.favorite.TooManyFavorites;
import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.ejb.article.ArticleMissing;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.PublishedArticles;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What readers keep. A reader is whoever holds the token; only its hash is stored. */
@Stateless
public class Favorites {

  @PersistenceContext EntityManager entities;
  @Inject PublishedArticles articles;
  @Inject Clock clock;

  /**
   * Keeps an article that readers may see; keeping it twice changes nothing.
   *
   * @throws ArticleMissing when readers can't see it
   * @throws TooManyFavorites when the reader keeps 200 already
   */
  public void keep(String readerToken, long articleId) {
    if (articles.find(articleId).isEmpty()) {
      throw new ArticleMissing(articleId);
    }
    List<Long> kept = keptBy(readerToken);
    if (kept.contains(articleId)) {
      return;
    }
    if (kept.size() >= Favorite.AT_MOST) {
      throw new TooManyFavorites();
    }
    entities.persist(
        new Favorite(
            Sha256.of(readerToken),
            entities.getReference(Article.class, articleId),
            clock.instant()));
  }

  /** Keeps it no longer; nothing happens when it was not kept. */
  public void remove(String readerToken, long articleId) {
    entities
        .createQuery(
            "DELETE FROM Favorite f WHERE f.readerHash = :reader AND f.article.id = :article")
        .setParameter("reader", Sha256.of(readerToken))
        .setParameter("article", articleId)
        .executeUpdate();
  }

  /** What the reader keeps and may still see, last kept first. */
  public List<Headline> list(String readerToken) {
    List<Long> kept = keptBy(readerToken);
    return articles.among(kept).stream()
        .sorted(Comparator.comparingInt(headline -> kept.indexOf(headline.articleId())))
        .toList();
  }

  /** The numbers of what the reader keeps and can't see any more, so that it can be removed. */
  public List<Long> gone(String readerToken) {
    List<Long> kept = keptBy(readerToken);
    Set<Long> visible =
        articles.among(kept).stream().map(Headline::articleId).collect(Collectors.toSet());
    return kept.stream().filter(articleId -> !visible.contains(articleId)).toList();
  }

  private List<Long> keptBy(String readerToken) {
    return entities
        .createQuery(
            "SELECT f.article.id FROM Favorite f WHERE f.readerHash = :reader ORDER BY f.keptAt DESC, f.id DESC",
            Long.class)
        .setParameter("reader", Sha256.of(readerToken))
        .getResultList();
  }
}
