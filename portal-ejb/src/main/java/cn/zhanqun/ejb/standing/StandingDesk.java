package cn.zhanqun.ejb.standing;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.domain.standing.StandingPage;
import cn.zhanqun.ejb.article.HtmlPolicy;
import cn.zhanqun.ejb.article.Sanitized;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.site.KnownSites;
import cn.zhanqun.ejb.site.SiteMissing;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The writing of a site's standing pages. */
@Stateless
public class StandingDesk {

  @PersistenceContext EntityManager entities;
  @Inject Sites sites;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /** All kinds in their order, written by the site or not. */
  @Requires(Permission.EDIT_SITE)
  public List<OpenedStandingPage> list(Actor actor, long siteId) {
    requireSite(actor, siteId);
    return Arrays.stream(StandingKind.values()).map(kind -> opened(siteId, kind)).toList();
  }

  @Requires(Permission.EDIT_SITE)
  public OpenedStandingPage open(Actor actor, long siteId, StandingKind kind) {
    requireSite(actor, siteId);
    return opened(siteId, kind);
  }

  private OpenedStandingPage opened(long siteId, StandingKind kind) {
    return find(siteId, kind)
        .map(StandingDesk::written)
        .orElseGet(
            () ->
                new OpenedStandingPage(
                    siteId, OpenedStandingPage.NOT_WRITTEN, portalText(siteId, kind)));
  }

  private static OpenedStandingPage written(StandingPage own) {
    return new OpenedStandingPage(
        own.site().id(),
        own.version(),
        new StandingText(own.kind(), own.body(), Optional.of(own.changedAt())));
  }

  private StandingText portalText(long siteId, StandingKind kind) {
    SiteView site = sites.network().site(siteId).orElseThrow(() -> new SiteMissing(siteId));
    return new StandingText(kind, PortalText.of(kind).filledFor(site), Optional.empty());
  }

  private Optional<StandingPage> find(long siteId, StandingKind kind) {
    return entities
        .createQuery(
            "SELECT p FROM StandingPage p WHERE p.site.id = :site AND p.kind = :kind",
            StandingPage.class)
        .setParameter("site", siteId)
        .setParameter("kind", kind)
        .getResultStream()
        .findFirst();
  }

  /**
   * Has readers see these words from now on.
   *
   * @param seenVersion the state of the page in which it was opened
   * @return the words after the sanitizer, and what it had to leave behind
   * @throws StandingPageSavedBySomebodyElse when somebody saved in between; nothing is overwritten
   */
  @Requires(Permission.EDIT_SITE)
  public Sanitized save(
      Actor actor, long siteId, StandingKind kind, long seenVersion, String html) {
    Site site = requireSite(actor, siteId);
    site.requireChangeable();
    Sanitized body = HtmlPolicy.sanitize(html);
    if (HtmlPolicy.plainText(body.html()).isEmpty()) {
      throw new StandingTextMissing();
    }
    StandingPage page = seen(site, kind, seenVersion);
    page.rewrite(body.html(), clock.instant());
    entities.flush();
    ledger.append(
        actor,
        LedgerChange.of(LedgerAction.STANDING_PAGE_SAVED, siteId, "standing-page", page.id())
            .with("kind", kind)
            .with("bodyHash", Sha256.of(body.html().html())));
    return body;
  }

  /** The page in the state that was seen. Whoever saves the same site waits here. */
  private StandingPage seen(Site site, StandingKind kind, long seenVersion) {
    entities.lock(site, LockModeType.PESSIMISTIC_WRITE);
    Optional<StandingPage> written = find(site.id(), kind);
    long version = written.map(StandingPage::version).orElse(OpenedStandingPage.NOT_WRITTEN);
    if (version != seenVersion) {
      throw new StandingPageSavedBySomebodyElse();
    }
    return written.orElseGet(() -> begun(site, kind));
  }

  private StandingPage begun(Site site, StandingKind kind) {
    StandingPage page = new StandingPage(site, kind);
    entities.persist(page);
    return page;
  }

  private Site requireSite(Actor actor, long siteId) {
    Site site = KnownSites.require(entities, siteId);
    actor.require(Permission.EDIT_SITE, site);
    return site;
  }
}
