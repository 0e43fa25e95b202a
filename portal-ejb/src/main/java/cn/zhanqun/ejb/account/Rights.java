package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.ejb.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Works out what an account may do at this moment, and where: from the roles it was granted, and
 * from those of colleagues it stands in for.
 */
@ApplicationScoped
public class Rights {

  @PersistenceContext EntityManager entities;
  @Inject Sites sites;
  @Inject Clock clock;

  /** The account as somebody who acts now. */
  public Actor actorFor(Account account) {
    Map<Permission, Reach> rights = new EnumMap<>(Permission.class);
    rights.put(Permission.KEEP_OWN_ACCOUNT, Reach.EVERYWHERE);
    Stream.concat(heldBy(account), heldForOthers(account))
        .filter(held -> held.permission().canBeHeldFor(held.extent()))
        .forEach(held -> rights.merge(held.permission(), reachOf(held), Reach::and));
    return new Actor(account.id(), account.displayName(), rights);
  }

  private Stream<HeldRight> heldBy(Account account) {
    return held("g.account = :account", account);
  }

  /** What colleagues may do whom the account stands in for now; an office apart stays with them. */
  private Stream<HeldRight> heldForOthers(Account account) {
    return held(
            "g.account IN (SELECT d.absent FROM StandIn d WHERE d.deputy = :account"
                + " AND d.absent.enabled = TRUE AND d.beginsAt <= :now AND d.endsAt > :now)",
            account)
        .filter(held -> held.permission().office().mayBeStoodInFor());
  }

  private Stream<HeldRight> held(String whose, Account account) {
    return entities
        .createQuery(
            "SELECT NEW cn.zhanqun.ejb.account.HeldRight(p, g.extent, s.id, c.id)"
                + " FROM Grant g JOIN g.role r JOIN r.permissions p LEFT JOIN g.site s LEFT JOIN g.channel c"
                + " WHERE (g.beginsAt IS NULL OR g.beginsAt <= :now) AND (g.endsAt IS NULL OR g.endsAt > :now) AND "
                + whose,
            HeldRight.class)
        .setParameter("account", account)
        .setParameter("now", clock.instant())
        .getResultStream();
  }

  private Reach reachOf(HeldRight held) {
    return switch (held.extent()) {
      case NETWORK -> Reach.EVERYWHERE;
      case SITE -> Reach.ofSite(held.siteId());
      case CHANNEL -> Reach.ofChannels(held.siteId(), Set.of(held.channelId()));
      case CHANNEL_AND_BELOW ->
          Reach.ofChannels(held.siteId(), withAllBelow(held.siteId(), held.channelId()));
    };
  }

  private Set<Long> withAllBelow(long siteId, long channelId) {
    return sites
        .network()
        .site(siteId)
        .map(site -> site.withAllBelow(channelId))
        .orElse(Set.of(channelId));
  }
}
