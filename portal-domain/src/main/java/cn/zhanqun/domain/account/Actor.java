package cn.zhanqun.domain.account;

import cn.zhanqun.domain.site.Site;
import java.util.Set;

/**
 * Whoever acts: a person of the staff with what they may do and where, or the system itself. Every
 * service that changes something is told its actor and asks it.
 *
 * @param accountId the account, 0 for the system
 * @param name as colleagues know them
 * @param permissions what they may do at all
 * @param everywhere whether on every site
 * @param siteIds the sites they are granted, where not everywhere
 */
public record Actor(
    long accountId,
    String name,
    Set<Permission> permissions,
    boolean everywhere,
    Set<Long> siteIds) {

  /** Timers, followers and the first start act as this. */
  public static final Actor SYSTEM =
      new Actor(0, "system", Set.of(Permission.values()), true, Set.of());

  /** Nobody has signed in. */
  public static final Actor NOBODY = new Actor(0, "", Set.of(), false, Set.of());

  public Actor {
    permissions = Set.copyOf(permissions);
    siteIds = Set.copyOf(siteIds);
  }

  public boolean may(Permission permission) {
    return permissions.contains(permission);
  }

  public boolean may(Permission permission, long siteId) {
    return may(permission) && (everywhere || siteIds.contains(siteId));
  }

  /** Refuses unless the actor holds the permission at all. */
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new NotPermitted(permission);
    }
  }

  /** Refuses unless the actor holds the permission on this site. */
  public void require(Permission permission, Site site) {
    if (!may(permission, site.id())) {
      throw new NotPermitted(permission, site);
    }
  }
}
