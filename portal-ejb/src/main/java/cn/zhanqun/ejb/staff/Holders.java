package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.account.Rights;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Stream;

/** Who could do a thing, for whoever may not and would like to know whom to ask. */
@Stateless
public class Holders {

  @PersistenceContext EntityManager entities;
  @Inject Rights rights;

  /**
   * Names of colleagues who may do it there.
   *
   * @param siteId the site, 0 for anywhere
   * @param channelId the channel of it, 0 for the whole site
   */
  public List<String> names(Permission permission, long siteId, long channelId, int atMost) {
    return candidates(permission, siteId)
        .map(rights::actorFor)
        .filter(colleague -> isAble(colleague, permission, siteId, channelId))
        .limit(atMost)
        .map(Actor::name)
        .toList();
  }

  /** Those who hold it for the network or for something of the site. */
  private Stream<Account> candidates(Permission permission, long siteId) {
    TypedQuery<Account> query =
        entities
            .createQuery(
                "SELECT DISTINCT a FROM Grant g JOIN g.account a JOIN g.role r JOIN r.permissions p"
                    + " LEFT JOIN g.site s WHERE p = :permission AND a.enabled = TRUE"
                    + (siteId == 0 ? "" : " AND (s.id IS NULL OR s.id = :site)")
                    + " ORDER BY a.displayName, a.id",
                Account.class)
            .setParameter("permission", permission);
    return (siteId == 0 ? query : query.setParameter("site", siteId)).getResultStream();
  }

  private static boolean isAble(
      Actor colleague, Permission permission, long siteId, long channelId) {
    if (siteId == 0) {
      return colleague.may(permission);
    }
    return channelId == 0
        ? colleague.may(permission, siteId)
        : colleague.may(permission, siteId, channelId);
  }
}
