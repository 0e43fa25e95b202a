package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.site.SiteState;
import java.time.Instant;
import java.util.Optional;

/**
 * A site as whoever keeps the network sees it.
 *
 * @param host its own host name, empty where it answers under its prefix
 * @param since since when its state is so; empty while nobody decided anything
 * @param decidedBy who did, as colleagues knew them
 * @param lacking how many fields of its identity an inspection would miss
 */
public record OpenedSite(
    long siteId,
    String code,
    String name,
    boolean main,
    String host,
    SiteState state,
    Optional<Instant> since,
    String decidedBy,
    int lacking) {

  static OpenedSite of(Site site) {
    return new OpenedSite(
        site.id(),
        site.code(),
        site.name(),
        site.isMain(),
        site.host().orElse(""),
        site.state(),
        site.stateSince(),
        site.stateDecidedBy(),
        site.identity().missing().size());
  }
}
