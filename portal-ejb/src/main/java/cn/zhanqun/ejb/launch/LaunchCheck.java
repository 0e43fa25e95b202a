package cn.zhanqun.ejb.launch;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.site.KnownSites;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;

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
    return Arrays.stream(LaunchPoint.values()).map(point -> line(point, site)).toList();
  }

  private LaunchLine line(LaunchPoint point, Site site) {
    return switch (point) {
      case IDENTITY ->
          new LaunchLine(
              point, site.identity().missing().stream().map(IdentityField::word).toList());
      case STANDING_PAGES -> new LaunchLine(point, notWritten(site));
      case CHANNELS -> new LaunchLine(point, notDescribed(site));
      case HOME_PAGE ->
          LaunchLine.of(point, isAny("SELECT COUNT(b) FROM Block b WHERE b.site = :site", site));
      case ARTICLES -> LaunchLine.of(point, !articles.newestOn(site.id(), 1).isEmpty());
      case EDITORS -> LaunchLine.of(point, isAnybodyGranted(site));
      case HOST -> LaunchLine.of(point, site.host().isPresent());
    };
  }

  private List<String> notWritten(Site site) {
    List<StandingKind> written =
        entities
            .createQuery(
                "SELECT p.kind FROM StandingPage p WHERE p.site = :site", StandingKind.class)
            .setParameter("site", site)
            .getResultList();
    return Arrays.stream(StandingKind.values())
        .filter(kind -> !written.contains(kind))
        .map(StandingKind::word)
        .toList();
  }

  private List<String> notDescribed(Site site) {
    return KnownSites.channelsOf(entities, site).stream()
        .filter(channel -> !channel.profile().missing().isEmpty())
        .map(Channel::name)
        .toList();
  }

  /** For this site; whoever may publish everywhere looks after none in particular. */
  private boolean isAnybodyGranted(Site site) {
    return isAny(
        "SELECT COUNT(g) FROM Grant g JOIN g.role r JOIN r.permissions p WHERE g.site = :site"
            + " AND p = cn.zhanqun.domain.account.Permission.PUBLISH_ARTICLE"
            + " AND g.account.enabled = TRUE",
        site);
  }

  private boolean isAny(String count, Site site) {
    return entities.createQuery(count, Long.class).setParameter("site", site).getSingleResult() > 0;
  }
}
