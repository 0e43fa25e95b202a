package cn.zhanqun.domain.account;

import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Whoever acts: a person of the staff with what they may do and where, or the system itself. Every
 * service that changes something is told its actor and asks it.
 *
 * @param accountId the account, 0 for the system
 * @param name as colleagues know them
 * @param rights what they may do, and where
 */
public record Actor(long accountId, String name, Map<Permission, Reach> rights) {

  /** Timers, followers and the first start act as this. */
  public static final Actor SYSTEM = of(0, "system", Set.of(Permission.values()), Reach.EVERYWHERE);

  /** Nobody has signed in. */
  public static final Actor NOBODY = new Actor(0, "", Map.of());

  public Actor {
    rights = Map.copyOf(rights);
  }

  /** Somebody who may do the same things in the same places. */
  public static Actor of(long accountId, String name, Set<Permission> permissions, Reach where) {
    Map<Permission, Reach> rights = new EnumMap<>(Permission.class);
    permissions.forEach(permission -> rights.put(permission, where));
    return new Actor(accountId, name, rights);
  }

  /** Where they may do it. */
  public Reach reach(Permission permission) {
    return rights.getOrDefault(permission, Reach.NOWHERE);
  }

  /** Whether they may do it anywhere at all. */
  public boolean may(Permission permission) {
    return rights.containsKey(permission);
  }

  /** Whether they may do it on the whole site. */
  public boolean may(Permission permission, long siteId) {
    return reach(permission).covers(siteId);
  }

  /** Whether they may do it in a channel of the site. */
  public boolean may(Permission permission, long siteId, long channelId) {
    return reach(permission).covers(siteId, channelId);
  }

  /** Whether they may do it on the site or in some channel of it. */
  public boolean mayWithin(Permission permission, long siteId) {
    return reach(permission).touches(siteId);
  }

  /** Refuses unless the actor holds the permission at all. */
  public void require(Permission permission) {
    if (!may(permission)) {
      throw new NotPermitted(permission);
    }
  }

  /** Refuses unless the actor holds the permission on the whole site. */
  public void require(Permission permission, Site site) {
    if (!may(permission, site.id())) {
      throw new NotPermitted(permission, site);
    }
  }

  /** Refuses unless the actor holds the permission in this channel. */
  public void require(Permission permission, Channel channel) {
    if (!may(permission, channel.site().id(), channel.id())) {
      throw new NotPermitted(permission, channel);
    }
  }

  /** Refuses unless the actor holds the permission on the site or in some channel of it. */
  public void requireWithin(Permission permission, Site site) {
    if (!mayWithin(permission, site.id())) {
      throw new NotPermitted(permission, site);
    }
  }
}
