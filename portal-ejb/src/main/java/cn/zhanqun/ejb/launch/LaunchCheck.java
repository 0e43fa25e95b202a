package cn.zhanqun.ejb.launch;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.site.SiteState;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.site.KnownSites;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Going through what a site lacks before readers are told of it (上线检查). */
@Stateless
public class LaunchCheck {

  @PersistenceContext EntityManager entities;
  @Inject PublishedArticles articles;

  /** Every point in its order, done or not. */
  @Requires(Permission.EDIT_SITE)
  public List<LaunchLine> linesOf(Actor actor, long siteId) {
    Site site = KnownSites.require(entities, siteId);
    actor.require(Permission.EDIT_SITE, site);
    LaunchFacts facts = LaunchFacts.read(entities, articles, List.of(siteId));
    return Arrays.stream(LaunchPoint.values()).map(point -> facts.line(point, site)).toList();
  }

  /**
   * The points not done that a site may not begin without, by site: of those the actor keeps and
   * readers may come to. A site that lacks nothing is left out.
   */
  @Requires(Permission.EDIT_SITE)
  public Map<Long, List<LaunchPoint>> lacking(Actor actor) {
    List<Site> kept =
        entities
            .createQuery("SELECT s FROM Site s ORDER BY s.position, s.id", Site.class)
            .getResultStream()
            .filter(site -> site.state() == SiteState.OPEN)
            .filter(site -> actor.may(Permission.EDIT_SITE, site.id()))
            .toList();
    Map<Long, List<LaunchPoint>> lacking = new LinkedHashMap<>();
    if (!kept.isEmpty()) {
      LaunchFacts facts =
          LaunchFacts.read(entities, articles, kept.stream().map(Site::id).toList());
      kept.forEach(site -> lacking.put(site.id(), lackingOf(site, facts)));
      lacking.values().removeIf(List::isEmpty);
    }
    return lacking;
  }

  private static List<LaunchPoint> lackingOf(Site site, LaunchFacts facts) {
    return Arrays.stream(LaunchPoint.values())
        .filter(point -> !point.isOptional() && !facts.line(point, site).isDone())
        .toList();
  }
}
