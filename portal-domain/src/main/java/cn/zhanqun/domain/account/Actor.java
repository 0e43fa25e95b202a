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
 * @param proof how well it is known who they are
 */
public record Actor(long accountId, String name, Map<Permission, Reach> rights, Proof proof) {

  /** Timers, followers and the first start act as this. */
  public static final Actor SYSTEM =
      of(0, "system", Set.of(Permission.values()), Reach.EVERYWHERE).provenBy(Proof.JUST_NOW);

  /** Nobody has signed in. */
  public static final Actor NOBODY = new Actor(0, "", Map.of());

  public Actor {
    rights = Map.copyOf(rights);
  }

  /** Somebody of whom nothing is known but a password. */
  public Actor(long accountId, String name, Map<Permission, Reach> rights) {
    this(accountId, name, rights, Proof.PASSWORD);
  }

  /** Somebody who may do the same things in the same places. */
  public static Actor of(long accountId, String name, Set<Permission> permissions, Reach where) {
    Map<Permission, Reach> rights = new EnumMap<>(Permission.class);
    permissions.forEach(permission -> rights.put(permission, where));
    return new Actor(accountId, name, rights);
  }

  /** The same person, known as well as this. */
  public Actor provenBy(Proof how) {
    return new Actor(accountId, name, rights, how);
  }

  /** The same person with the rights that are left when only these are looked at. */
  public Actor cutTo(Set<Permission> permissions) {
    Map<Permission, Reach> left = new EnumMap<>(Permission.class);
    permissions.stream()
        .filter(rights::containsKey)
        .forEach(permission -> left.put(permission, rights.get(permission)));
    return new Actor(accountId, name, left, proof);
  }

  /** The same person with the rights that are left on some sites. */
  public Actor cutToSites(Set<Long> sites) {
    Map<Permission, Reach> left = new EnumMap<>(Permission.class);
    rights.forEach(
        (permission, reach) -> {
          Reach there = reach.cutTo(sites);
          if (!there.equals(Reach.NOWHERE)) {
            left.put(permission, there);
          }
        });
    return new Actor(accountId, name, left, proof);
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

  /** Refuses unless the actor gave a second factor since they came in. */
  public void requireSecondFactor() {
    if (proof != Proof.SECOND_FACTOR && proof != Proof.JUST_NOW) {
      throw new SecondFactorMissing();
    }
  }

  /** Refuses unless the actor gave a second factor just now, or acts by a token made for this. */
  public void requireFreshProof() {
    if (proof != Proof.JUST_NOW && proof != Proof.TOKEN) {
      throw new ProofTooOld();
    }
  }
}
