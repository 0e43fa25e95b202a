package cn.zhanqun.ejb.console;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.domain.site.SiteState;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.audit.Chain;
import cn.zhanqun.ejb.audit.Verification;
import cn.zhanqun.ejb.launch.LaunchCheck;
import cn.zhanqun.ejb.launch.LaunchPoint;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.ejb.staff.Staff;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What waits for somebody at this moment, by what they may do. Each question is one statement for
 * all their sites together, and none looks at all articles: drafts are found by what the ledger
 * says somebody did lately, silent channels by the newest places in each.
 */
@Stateless
public class Waiting {

  private static final Duration SOON = Duration.ofDays(7);
  private static final int DRAFTS = 10;

  /** How far back in somebody's own entries of the ledger their drafts are looked for. */
  private static final int LATELY = 200;

  @PersistenceContext EntityManager entities;
  @Inject OwnAccount own;
  @Inject Sites sites;
  @Inject LaunchCheck launch;
  @Inject Staff staff;
  @Inject Verification verification;
  @Inject Clock clock;

  /** Everything that waits for the actor, the most urgent kind first. */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public List<WaitingLine> list(Actor actor) {
    return Stream.of(
            own.waiting(actor),
            drafts(actor),
            mistakes(actor),
            launchPoints(actor),
            silentChannels(actor),
            lockedAccounts(actor),
            endings(actor),
            proofs(actor))
        .flatMap(List::stream)
        .toList();
  }

  private List<WaitingLine> drafts(Actor actor) {
    List<Long> mine = actor.may(Permission.WRITE_ARTICLE) ? writtenLately(actor) : List.of();
    return mine.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "SELECT NEW cn.zhanqun.ejb.console.OwnDraft(a.id, a.homeSiteId, p.channelId, e.text.title, e.stage, e.changedAt)"
                    + " FROM Edition e JOIN e.article a JOIN a.placements p"
                    + " WHERE p.kind = cn.zhanqun.domain.article.Placement.Kind.OWN"
                    + " AND e.articleId IN :articles AND e.stage = cn.zhanqun.domain.article.Stage.DRAFT"
                    + " ORDER BY e.changedAt DESC",
                OwnDraft.class)
            .setParameter("articles", mine)
            .getResultStream()
            .filter(draft -> draft.article().isSeenBy(actor))
            .limit(DRAFTS)
            .map(OwnDraft::line)
            .toList();
  }

  private List<Long> writtenLately(Actor actor) {
    List<Long> numbers =
        entities
            .createQuery(
                "SELECT e.number FROM LedgerEntry e WHERE e.actorId = :actor ORDER BY e.number DESC",
                Long.class)
            .setParameter("actor", actor.accountId())
            .setMaxResults(LATELY)
            .getResultList();
    return numbers.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "SELECT DISTINCT e.objectId FROM LedgerEntry e"
                    + " WHERE e.number IN :numbers AND e.objectType = 'article'",
                Long.class)
            .setParameter("numbers", numbers)
            .getResultList();
  }

  private List<WaitingLine> mistakes(Actor actor) {
    List<Long> mine = openSites(actor, Permission.ANSWER_MISTAKE);
    return mine.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "SELECT m.site.id, COUNT(m) FROM MistakeReport m WHERE m.site.id IN :sites"
                    + " AND m.state = cn.zhanqun.domain.mistake.MistakeState.OPEN"
                    + " GROUP BY m.site.id ORDER BY COUNT(m) DESC",
                Object[].class)
            .setParameter("sites", mine)
            .getResultStream()
            .map(
                row ->
                    WaitingLine.onSite(
                        WaitingKind.MISTAKES, (Long) row[0], List.of(), (Long) row[1]))
            .toList();
  }

  private List<Long> openSites(Actor actor, Permission permission) {
    return sites.network().sites().stream()
        .filter(site -> site.is(SiteState.OPEN) && actor.may(permission, site.id()))
        .map(SiteView::id)
        .toList();
  }

  private List<WaitingLine> launchPoints(Actor actor) {
    return actor.may(Permission.EDIT_SITE)
        ? launch.lacking(actor).entrySet().stream()
            .map(site -> launchLine(site.getKey(), site.getValue()))
            .toList()
        : List.of();
  }

  private static WaitingLine launchLine(long siteId, List<LaunchPoint> lacking) {
    return WaitingLine.onSite(
        WaitingKind.LAUNCH,
        siteId,
        lacking.stream().map(LaunchPoint::word).toList(),
        lacking.size());
  }

  private List<WaitingLine> silentChannels(Actor actor) {
    List<Long> mine = openSites(actor, Permission.EDIT_CHANNELS);
    Map<Long, List<String>> silent =
        windows(mine).stream()
            .flatMap(days -> silentFor(days, mine))
            .collect(
                Collectors.groupingBy(
                    SilentChannel::siteId,
                    LinkedHashMap::new,
                    Collectors.mapping(SilentChannel::name, Collectors.toList())));
    return silent.entrySet().stream()
        .map(
            site ->
                WaitingLine.onSite(
                    WaitingKind.CHANNELS, site.getKey(), site.getValue(), site.getValue().size()))
        .toList();
  }

  /** Within how many days something new must appear in channels of these sites; few numbers. */
  private List<Integer> windows(List<Long> siteIds) {
    return siteIds.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "SELECT DISTINCT c.freshWithinDays FROM Channel c WHERE c.site.id IN :sites"
                    + " AND c.freshWithinDays > 0 AND c.mergedInto IS NULL",
                Integer.class)
            .setParameter("sites", siteIds)
            .getResultList();
  }

  private Stream<SilentChannel> silentFor(int days, List<Long> siteIds) {
    return entities
        .createQuery(
            "SELECT NEW cn.zhanqun.ejb.console.SilentChannel(c.site.id, c.name) FROM Channel c"
                + " WHERE c.site.id IN :sites AND c.freshWithinDays = :days AND c.mergedInto IS NULL"
                + " AND NOT EXISTS (SELECT p.id FROM Placement p JOIN p.article a WHERE p.channelId = c.id"
                + " AND p.firstPublishedAt > :since AND a.withdrawnAt IS NULL)"
                + " ORDER BY c.position, c.id",
            SilentChannel.class)
        .setParameter("sites", siteIds)
        .setParameter("days", days)
        .setParameter("since", clock.instant().minus(Duration.ofDays(days)))
        .getResultStream();
  }

  private List<WaitingLine> lockedAccounts(Actor actor) {
    return actor.may(Permission.KEEP_ACCOUNTS)
        ? staff.locked(actor).stream()
            .map(
                person ->
                    WaitingLine.of(
                        WaitingKind.LOCKED,
                        person.id(),
                        List.of(person.displayName()),
                        Optional.empty()))
            .toList()
        : List.of();
  }

  private List<WaitingLine> endings(Actor actor) {
    if (!actor.may(Permission.GRANT_RIGHTS)) {
      return List.of();
    }
    Stream<WaitingLine> duties =
        ending(
                "SELECT NEW cn.zhanqun.ejb.console.Ending(a.id, a.displayName, r.name, g.endsAt)"
                    + " FROM Grant g JOIN g.account a JOIN g.role r"
                    + " WHERE g.endsAt > :now AND g.endsAt <= :soon ORDER BY g.endsAt, g.id")
            .map(ending -> ending.line(WaitingKind.DUTY));
    Stream<WaitingLine> standIns =
        ending(
                "SELECT NEW cn.zhanqun.ejb.console.Ending(d.id, d.displayName, a.displayName, s.endsAt)"
                    + " FROM StandIn s JOIN s.deputy d JOIN s.absent a"
                    + " WHERE s.endsAt > :now AND s.endsAt <= :soon ORDER BY s.endsAt, s.id")
            .map(ending -> ending.line(WaitingKind.STAND_IN));
    return Stream.concat(duties, standIns).toList();
  }

  private Stream<Ending> ending(String query) {
    Instant now = clock.instant();
    return entities
        .createQuery(query, Ending.class)
        .setParameter("now", now)
        .setParameter("soon", now.plus(SOON))
        .getResultStream();
  }

  /** What an auditor looks at each day. */
  private List<WaitingLine> proofs(Actor actor) {
    Stream<WaitingLine> verified =
        actor.may(Permission.VERIFY_LEDGER) ? Stream.of(lastVerification(actor)) : Stream.empty();
    Stream<WaitingLine> refused =
        actor.may(Permission.READ_SECURITY_LOG) ? refusalsToday() : Stream.empty();
    return Stream.concat(verified, refused).toList();
  }

  private WaitingLine lastVerification(Actor actor) {
    return WaitingLine.of(
        WaitingKind.VERIFICATION,
        0,
        List.of(),
        verification
            .progress(actor, Chain.LEDGER)
            .filter(walk -> walk.proof().isPresent())
            .map(walk -> walk.beganAt()));
  }

  private Stream<WaitingLine> refusalsToday() {
    Number counted =
        entities
            .createQuery(
                "SELECT COALESCE(SUM(e.times), 0) FROM SecurityEntry e"
                    + " WHERE e.recordedAt >= :today AND e.kind = :refused",
                Number.class)
            .setParameter("today", CityTime.beginOf(CityTime.day(clock.instant())))
            .setParameter("refused", SecurityKind.REFUSED)
            .getSingleResult();
    long times = counted.longValue();
    return times == 0
        ? Stream.empty()
        : Stream.of(WaitingLine.counted(WaitingKind.REFUSALS, times));
  }
}
