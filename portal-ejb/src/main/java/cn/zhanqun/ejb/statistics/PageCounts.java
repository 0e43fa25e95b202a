package cn.zhanqun.ejb.statistics;

import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.statistics.PageCount;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where views lie in the database: added to in batches, all of one or nothing.
 *
 * <p>A singleton, because servers end their stateless services before the last views are brought:
 * only of singletons may the start of the portal say that it needs them to the very end.
 */
@Singleton
public class PageCounts {

  @PersistenceContext EntityManager entities;

  /** The home sites of those of the articles that readers may see now. */
  public Map<Long, Long> sitesOfArticles(Collection<Long> articleIds) {
    if (articleIds.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "SELECT e.article.id, e.article.homeSite.id FROM Edition e"
                + " WHERE e.stage = :published AND e.article.id IN :ids",
            Object[].class)
        .setParameter("published", Stage.PUBLISHED)
        .setParameter("ids", articleIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  /**
   * Adds views.
   *
   * @param sites the sites of the pages; what has none is not added
   */
  public void add(SortedMap<CountedPage, Long> views, Map<CountedPage, Long> sites) {
    SortedMap<CountedPage, Long> notCountedYet = new TreeMap<>();
    views.forEach(
        (page, count) -> {
          if (sites.containsKey(page) && !grow(page, count)) {
            notCountedYet.put(page, count);
          }
        });
    begin(notCountedYet, sites);
    entities.flush();
  }

  private boolean grow(CountedPage page, long count) {
    return entities
            .createQuery(
                "UPDATE PageCount c SET c.views = c.views + :count"
                    + " WHERE c.day = :day AND c.kind = :kind AND c.objectId = :object")
            .setParameter("count", count)
            .setParameter("day", page.day())
            .setParameter("kind", page.kind())
            .setParameter("object", page.objectId())
            .executeUpdate()
        > 0;
  }

  /**
   * Of several nodes one begins the pages of a site at a time, and the others find them begun: were
   * the database to refuse the second, it and the server would both write an error into their logs.
   */
  private void begin(SortedMap<CountedPage, Long> views, Map<CountedPage, Long> sites) {
    views.keySet().stream()
        .map(sites::get)
        .distinct()
        .sorted()
        .forEach(site -> entities.find(Site.class, site, LockModeType.PESSIMISTIC_WRITE));
    views.forEach(
        (page, count) -> {
          if (!grow(page, count)) {
            entities.persist(
                new PageCount(page.day(), page.kind(), page.objectId(), sites.get(page), count));
          }
        });
  }
}
