package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.LinkNotUsable;
import cn.zhanqun.domain.site.NoticeBar;
import cn.zhanqun.domain.site.NoticeBarNotPossible;
import cn.zhanqun.domain.site.NoticePeriod;
import cn.zhanqun.domain.site.NoticeTone;
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

/**
 * The sentences above every page (通知条): put up, seen, taken down early. Readers' pages follow by
 * the ledger. A site's own is put up by whoever edits the site; one for all by whoever edits all.
 */
@Stateless
public class NoticeBars {

  private static final int LISTED = 200;

  @PersistenceContext EntityManager entities;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /** Those for all sites and for the actor's own, the last to end first. */
  @Requires(Permission.EDIT_SITE)
  public List<NoticeBarView> list(Actor actor) {
    return entities
        .createQuery("SELECT n FROM NoticeBar n ORDER BY n.endsAt DESC, n.id DESC", NoticeBar.class)
        .setMaxResults(LISTED)
        .getResultStream()
        .map(NoticeBarView::of)
        .filter(bar -> bar.siteId().map(site -> actor.may(Permission.EDIT_SITE, site)).orElse(true))
        .toList();
  }

  /**
   * Puts one up.
   *
   * @param siteId empty for all sites
   * @param linkAddress where the sentence leads; empty for nowhere
   * @throws NoticeBarNotPossible without a sentence, or for a time that is over
   * @throws LinkNotUsable when the address leads nowhere a reader can go
   */
  @Requires(Permission.EDIT_SITE)
  public NoticeBarView putUp(
      Actor actor,
      Optional<Long> siteId,
      NoticeTone tone,
      String sentence,
      String linkAddress,
      NoticePeriod period) {
    Optional<Site> site = siteId.map(id -> KnownSites.require(entities, id));
    requireEditor(actor, site);
    site.ifPresent(Site::requireChangeable);
    NoticeBar bar = new NoticeBar(site, tone, sentence, linkAddress, period, clock.instant());
    entities.persist(bar);
    ledger.append(actor, change(LedgerAction.NOTICE_BAR_PUT_UP, bar));
    return NoticeBarView.of(bar);
  }

  /**
   * Takes one down before its time is over, on a site that is archived meanwhile too.
   *
   * @throws NoticeBarNotPossible when it is over already
   */
  @Requires(Permission.EDIT_SITE)
  public NoticeBarView takeDown(Actor actor, long barId) {
    NoticeBar bar =
        Optional.ofNullable(entities.find(NoticeBar.class, barId))
            .orElseThrow(() -> new NoticeBarMissing(barId));
    requireEditor(actor, bar.site());
    bar.endEarly(clock.instant());
    ledger.append(actor, change(LedgerAction.NOTICE_BAR_TAKEN_DOWN, bar));
    return NoticeBarView.of(bar);
  }

  private static void requireEditor(Actor actor, Optional<Site> site) {
    site.ifPresentOrElse(
        one -> actor.require(Permission.EDIT_SITE, one),
        () -> {
          if (!actor.reach(Permission.EDIT_SITE).everywhere()) {
            throw new NotPermitted(Permission.EDIT_SITE);
          }
        });
  }

  /** Written as a change of the site, so that the network in memory is read anew. */
  private static LedgerChange change(LedgerAction action, NoticeBar bar) {
    long siteId = bar.site().map(Site::id).orElse(0L);
    return LedgerChange.of(action, siteId, "site", siteId)
        .with("notice", bar.id())
        .with("tone", bar.tone())
        .with("sentence", bar.sentence())
        .with("link", bar.linkAddress())
        .with("beginsAt", bar.beginsAt())
        .with("endsAt", bar.endsAt());
  }
}
