package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The sites in the database and their channels, for those who change them or ask for rights. */
public final class KnownSites {

  private KnownSites() {}

  /** The site with this number, or a refusal. */
  public static Site require(EntityManager entities, long siteId) {
    return Optional.ofNullable(entities.find(Site.class, siteId))
        .orElseThrow(() -> new SiteMissing(siteId));
  }

  /** The channels of a site in their order, without those that became part of another. */
  public static List<Channel> channelsOf(EntityManager entities, Site site) {
    return entities
        .createQuery(
            "SELECT c FROM Channel c WHERE c.site = :site AND c.mergedInto IS NULL"
                + " ORDER BY c.position, c.id",
            Channel.class)
        .setParameter("site", site)
        .getResultList();
  }
}
