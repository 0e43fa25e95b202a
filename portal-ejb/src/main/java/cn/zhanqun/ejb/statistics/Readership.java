package cn.zhanqun.ejb.statistics;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.statistics.PageKind;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.site.KnownSites;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the counted views say: which articles are read most, and how much a site is read. */
@Stateless
public class Readership {

  /** How many articles staff are told of. */
  public static final int TOP = 20;

  /** How many days staff are told of. */
  public static final int DAYS = 30;

  private static final int SPARE_FOR_WITHDRAWN = 2;

  @PersistenceContext EntityManager entities;
  @Inject PublishedArticles articles;
  @Inject Clock clock;

  /**
   * The articles opened most often, first the one opened most.
   *
   * @param siteId their site; the whole network where there is none
   */
  public List<Views> mostRead(Optional<Long> siteId, Period period, int count) {
    TypedQuery<Views> query =
        entities
            .createQuery(
                "SELECT NEW cn.zhanqun.ejb.statistics.Readership.Views(c.objectId, SUM(c.views))"
                    + " FROM PageCount c WHERE c.kind = :article AND c.day >= :first"
                    + (siteId.isPresent() ? " AND c.siteId = :site" : "")
                    + " GROUP BY c.objectId ORDER BY SUM(c.views) DESC, c.objectId DESC",
                Views.class)
            .setParameter("article", PageKind.ARTICLE)
            .setParameter("first", period.firstDay(today()))
            .setMaxResults(count);
    siteId.ifPresent(id -> query.setParameter("site", id));
    return query.getResultList();
  }

  /** The articles of a site that are read most and still there, with their views. */
  @Requires(Permission.READ_DESK)
  public List<ReadArticle> top(Actor actor, long siteId, Period period) {
    actor.require(Permission.READ_DESK, KnownSites.require(entities, siteId));
    List<Views> views = mostRead(Optional.of(siteId), period, SPARE_FOR_WITHDRAWN * TOP);
    Map<Long, Headline> headlines =
        articles.among(views.stream().map(Views::articleId).toList()).stream()
            .collect(Collectors.toMap(Headline::articleId, Function.identity()));
    return views.stream()
        .filter(article -> headlines.containsKey(article.articleId()))
        .limit(TOP)
        .map(article -> new ReadArticle(headlines.get(article.articleId()), article.views()))
        .toList();
  }

  /** How often pages of a site were opened on each of the last days, today first. */
  @Requires(Permission.READ_DESK)
  public List<DayViews> daily(Actor actor, long siteId) {
    actor.require(Permission.READ_DESK, KnownSites.require(entities, siteId));
    LocalDate today = today();
    Map<LocalDate, Long> counted =
        entities
            .createQuery(
                "SELECT NEW cn.zhanqun.ejb.statistics.Readership.DayViews(c.day, SUM(c.views))"
                    + " FROM PageCount c WHERE c.siteId = :site AND c.kind IN :kinds AND c.day > :before"
                    + " GROUP BY c.day",
                DayViews.class)
            .setParameter("site", siteId)
            .setParameter("kinds", List.of(PageKind.values()))
            .setParameter("before", today.minusDays(DAYS))
            .getResultStream()
            .collect(Collectors.toMap(DayViews::day, DayViews::views));
    return IntStream.range(0, DAYS)
        .mapToObj(today::minusDays)
        .map(day -> new DayViews(day, counted.getOrDefault(day, 0L)))
        .toList();
  }

  private LocalDate today() {
    return CityTime.day(clock.instant());
  }

  /** How often an article was opened. */
  public record Views(long articleId, long views) {}

  /** An article that readers may see now, and how often it was opened. */
  public record ReadArticle(Headline headline, long views) {}

  /** How often the pages of a site were opened on a day. */
  public record DayViews(LocalDate day, long views) {}
}
