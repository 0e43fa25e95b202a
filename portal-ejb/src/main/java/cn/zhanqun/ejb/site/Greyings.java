package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.GreyDays;
import cn.zhanqun.domain.site.Greying;
import cn.zhanqun.domain.site.GreyingNotPossible;
import cn.zhanqun.domain.site.GreyingScope;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The calendar of grey days (置灰): set, seen, ended early. Readers' pages follow by the ledger. */
@Stateless
public class Greyings {

  private static final int LISTED = 200;

  @PersistenceContext EntityManager entities;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /** Those for all sites and for the actor's own, the last to end first. */
  @Requires(Permission.KEEP_CALENDAR)
  public List<GreyingView> list(Actor actor) {
    return entities
        .createQuery("SELECT g FROM Greying g ORDER BY g.endsAt DESC, g.id DESC", Greying.class)
        .setMaxResults(LISTED)
        .getResultStream()
        .map(GreyingView::of)
        .filter(
            greying ->
                greying
                    .siteId()
                    .map(site -> actor.may(Permission.KEEP_CALENDAR, site))
                    .orElse(true))
        .toList();
  }

  /**
   * Has pages turn grey.
   *
   * @param siteId empty for all sites
   * @throws GreyingNotPossible when the days are past, or there is no reason
   */
  @Requires(Permission.KEEP_CALENDAR)
  public GreyingView set(
      Actor actor, Optional<Long> siteId, GreyingScope scope, GreyDays days, String reason) {
    Optional<Site> site = siteId.map(id -> KnownSites.require(entities, id));
    requireCalendar(actor, site);
    Greying greying = new Greying(site, scope, days, reason, clock.instant());
    entities.persist(greying);
    ledger.append(actor, change(LedgerAction.GREYING_SET, greying));
    return GreyingView.of(greying);
  }

  /**
   * Turns pages back before the calendar does.
   *
   * @throws GreyingNotPossible when it is over already
   */
  @Requires(Permission.KEEP_CALENDAR)
  public GreyingView endEarly(Actor actor, long greyingId) {
    Greying greying =
        Optional.ofNullable(entities.find(Greying.class, greyingId))
            .orElseThrow(() -> new GreyingMissing(greyingId));
    requireCalendar(actor, greying.site());
    greying.endEarly(clock.instant());
    ledger.append(actor, change(LedgerAction.GREYING_ENDED, greying));
    return GreyingView.of(greying);
  }

  private static void requireCalendar(Actor actor, Optional<Site> site) {
    site.ifPresentOrElse(
        one -> actor.require(Permission.KEEP_CALENDAR, one),
        () -> {
          if (!actor.reach(Permission.KEEP_CALENDAR).everywhere()) {
            throw new NotPermitted(Permission.KEEP_CALENDAR);
          }
        });
  }

  /** Written as a change of the site, so that the network in memory is read anew. */
  private static LedgerChange change(LedgerAction action, Greying greying) {
    long siteId = greying.site().map(Site::id).orElse(0L);
    return LedgerChange.of(action, siteId, "site", siteId)
        .with("greying", greying.id())
        .with("scope", greying.scope())
        .with("beginsAt", greying.beginsAt())
        .with("endsAt", greying.endsAt())
        .with("reason", greying.reason());
  }
}
