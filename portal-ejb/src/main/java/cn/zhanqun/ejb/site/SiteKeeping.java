package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.HostName;
import cn.zhanqun.domain.site.HostNotPossible;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.site.SiteState;
import cn.zhanqun.domain.site.SiteStateNotPossible;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Keeping the sites of the network: under which host each answers, and whether it does at all. */
@Stateless
public class SiteKeeping {

  @PersistenceContext EntityManager entities;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /** All sites in the order readers see. */
  @Requires(Permission.CREATE_SITE)
  public List<OpenedSite> list(Actor actor) {
    return entities
        .createQuery("SELECT s FROM Site s ORDER BY s.position", Site.class)
        .getResultStream()
        .filter(site -> actor.may(Permission.CREATE_SITE, site.id()))
        .map(OpenedSite::of)
        .toList();
  }

  /** One of them. */
  @Requires(Permission.CREATE_SITE)
  public OpenedSite open(Actor actor, String code) {
    return list(actor).stream()
        .filter(site -> site.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new SiteMissing(code));
  }

  /**
   * Has a site answer under a host of its own, to which its prefix leads from now on.
   *
   * @throws HostNotPossible when that is no name, or another site has it, or the main site, to
   *     which every page leads back, has none yet
   */
  @Requires(Permission.CREATE_SITE)
  public void giveHost(Actor actor, long siteId, String host) {
    Site site = requireSite(actor, siteId);
    HostName name = FreeNames.held(entities).host(siteId, host);
    String before = site.host().orElse("");
    site.answerAt(name);
    ledger.append(
        actor,
        change(LedgerAction.SITE_HOST_GIVEN, site)
            .with("host.before", before)
            .with("host", name.value()));
  }

  /**
   * Has a site answer under its prefix alone.
   *
   * @throws HostNotPossible when it is the main site, and others still have theirs
   */
  @Requires(Permission.CREATE_SITE)
  public void takeHost(Actor actor, long siteId) {
    Site site = requireSite(actor, siteId);
    FreeNames names = FreeNames.held(entities);
    if (site.isMain()) {
      names.requireNoOtherHost();
    }
    String before = site.host().orElse("");
    site.giveUpHost();
    ledger.append(actor, change(LedgerAction.SITE_HOST_TAKEN, site).with("host.before", before));
  }

  /**
   * Opens, freezes, closes or archives a site.
   *
   * @throws SiteStateNotPossible when the main site cannot be so
   */
  @Requires(Permission.CREATE_SITE)
  public void put(Actor actor, long siteId, SiteState state) {
    Site site = requireSite(actor, siteId);
    SiteState before = site.state();
    site.put(state, actor.name(), clock.instant());
    ledger.append(
        actor,
        change(LedgerAction.SITE_STATE_CHANGED, site)
            .with("state.before", before)
            .with("state", state));
  }

  private Site requireSite(Actor actor, long siteId) {
    Site site = KnownSites.require(entities, siteId);
    actor.require(Permission.CREATE_SITE, site);
    return site;
  }

  private static LedgerChange change(LedgerAction action, Site site) {
    return LedgerChange.of(action, site.id(), "site", site.id());
  }
}
