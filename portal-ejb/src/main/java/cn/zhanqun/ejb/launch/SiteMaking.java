package cn.zhanqun.ejb.launch;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.AddressCode;
import cn.zhanqun.domain.site.Block;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.CodeNotUsable;
import cn.zhanqun.domain.site.HostNotPossible;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.site.SiteName;
import cn.zhanqun.domain.site.SiteNameNotUsable;
import cn.zhanqun.domain.standing.StandingPage;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.site.FreeNames;
import cn.zhanqun.ejb.site.KnownSites;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Making a site after the model of another: with its channels, the blocks of its home page and
 * those of its standing pages that speak of nobody. Who stands behind it, its pictures and its
 * articles are its own and begin empty.
 */
@Stateless
public class SiteMaking {

  /** A site without a number yet. */
  private static final long NEW = 0;

  @PersistenceContext EntityManager entities;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /**
   * Makes a site at the end of the row; readers find it within a second.
   *
   * @return its number
   * @throws CodeNotUsable when a site or a channel of the main site has the code
   * @throws SiteNameNotUsable when another site is called so, or the name is too long
   * @throws HostNotPossible when it cannot have the host
   */
  @Requires(Permission.CREATE_SITE)
  public long make(Actor actor, NewSite wanted) {
    Site model = KnownSites.require(entities, wanted.modelId());
    actor.require(Permission.CREATE_SITE, model);
    FreeNames names = FreeNames.held(entities);
    Site site = named(wanted, names);
    site.wearAccent(wanted.accent());
    if (!wanted.host().isBlank()) {
      site.answerAt(names.host(NEW, wanted.host()));
    }
    entities.persist(site);
    Likeness likeness = new Likeness(model, site);
    Map<Long, Channel> channels = channelsLike(model, likeness);
    blocksLike(model, likeness, channels);
    standingPagesLike(model, likeness);
    ledger.append(
        actor,
        LedgerChange.of(LedgerAction.SITE_CREATED, site.id(), "site", site.id())
            .with("code", site.code())
            .with("name", site.name())
            .with("host", site.host().orElse(""))
            .with("model", model.code())
            .with("channels", channels.size()));
    return site.id();
  }

  private Site named(NewSite wanted, FreeNames names) {
    AddressCode code = names.codeOfSite(wanted.code());
    SiteName name = SiteName.typed(wanted.name(), wanted.shortName());
    if (isAnyCalled(name)) {
      throw SiteNameNotUsable.taken(name.full());
    }
    return Site.subSite(code.value(), name.full(), name.inShort(), nextPosition());
  }

  private boolean isAnyCalled(SiteName name) {
    return entities
            .createQuery("SELECT COUNT(s) FROM Site s WHERE s.name = :name", Long.class)
            .setParameter("name", name.full())
            .getSingleResult()
        > 0;
  }

  private int nextPosition() {
    return entities
            .createQuery("SELECT MAX(s.position) FROM Site s", Integer.class)
            .getSingleResult()
        + 1;
  }

  /** The new channels by the numbers of those they are made after. */
  private Map<Long, Channel> channelsLike(Site model, Likeness likeness) {
    Map<Long, Channel> made = new LinkedHashMap<>();
    for (Channel channel : KnownSites.channelsOf(entities, model)) {
      Channel like = likeness.of(channel, made.size() + 1);
      entities.persist(like);
      made.put(channel.id(), like);
    }
    for (Channel channel : KnownSites.channelsOf(entities, model)) {
      channel
          .parent()
          .ifPresent(parent -> made.get(channel.id()).standUnder(made.get(parent.id())));
    }
    return made;
  }

  private void blocksLike(Site model, Likeness likeness, Map<Long, Channel> channels) {
    entities
        .createQuery("SELECT b FROM Block b WHERE b.site = :site ORDER BY b.position", Block.class)
        .setParameter("site", model)
        .getResultStream()
        .map(block -> likeness.of(block, channels))
        .forEach(entities::persist);
  }

  private void standingPagesLike(Site model, Likeness likeness) {
    entities
        .createQuery("SELECT p FROM StandingPage p WHERE p.site = :site", StandingPage.class)
        .setParameter("site", model)
        .getResultStream()
        .filter(likeness::speaksOfNobody)
        .map(page -> likeness.of(page, clock.instant()))
        .forEach(entities::persist);
  }
}
