package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.domain.site.SiteSavedBySomebodyElse;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Saying who stands behind a site, as the foot of each of its pages tells. */
@Stateless
public class SiteIdentification {

  @PersistenceContext EntityManager entities;
  @Inject Ledger ledger;

  /** What is known of the site now. */
  @Requires(Permission.EDIT_SITE)
  public OpenedIdentity open(Actor actor, long siteId) {
    Site site = requireSite(actor, siteId);
    return new OpenedIdentity(siteId, site.version(), site.identity());
  }

  /**
   * Says it anew.
   *
   * @param seenVersion the state of the site in which it was opened
   * @throws SiteSavedBySomebodyElse when the site changed in between; nothing is overwritten
   */
  @Requires(Permission.EDIT_SITE)
  public void identify(Actor actor, long siteId, long seenVersion, SiteIdentity identity) {
    Site site = requireSite(actor, siteId);
    site.requireChangeable();
    if (site.version() != seenVersion) {
      throw new SiteSavedBySomebodyElse();
    }
    SiteIdentity before = site.identity();
    site.identifyAs(identity);
    ledger.append(actor, change(site, before, identity));
  }

  private Site requireSite(Actor actor, long siteId) {
    Site site = KnownSites.require(entities, siteId);
    actor.require(Permission.EDIT_SITE, site);
    return site;
  }

  /** Only what is not the same any more; all of it stands in public at the foot of the pages. */
  private static LedgerChange change(Site site, SiteIdentity before, SiteIdentity after) {
    LedgerChange change =
        LedgerChange.of(LedgerAction.SITE_IDENTIFIED, site.id(), "site", site.id());
    for (IdentityField field : IdentityField.values()) {
      change = change.changing(field.word(), before.of(field), after.of(field));
    }
    return change;
  }
}
