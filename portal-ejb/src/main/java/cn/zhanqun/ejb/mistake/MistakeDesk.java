package cn.zhanqun.ejb.mistake;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.domain.mistake.MistakeAlreadyAnswered;
import cn.zhanqun.domain.mistake.MistakeReport;
import cn.zhanqun.domain.mistake.MistakeState;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.site.KnownSites;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The reports of mistakes as staff see them, and the answers they give. */
@Stateless
public class MistakeDesk {

  private static final int LARGEST_PAGE = 100;

  @PersistenceContext EntityManager entities;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /** The reports of a site: the open ones first, then by time, newest first. */
  @Requires(Permission.ANSWER_MISTAKE)
  public List<MistakeLine> list(Actor actor, long siteId, int first, int count) {
    actor.require(Permission.ANSWER_MISTAKE, KnownSites.require(entities, siteId));
    return entities
        .createQuery(
            "SELECT m FROM MistakeReport m WHERE m.site.id = :site"
                + " ORDER BY CASE WHEN m.state = cn.zhanqun.domain.mistake.MistakeState.OPEN THEN 0 ELSE 1 END,"
                + " m.reportedAt DESC, m.id DESC",
            MistakeReport.class)
        .setParameter("site", siteId)
        .setFirstResult(first)
        .setMaxResults(Math.min(count, LARGEST_PAGE))
        .getResultStream()
        .map(MistakeLine::of)
        .toList();
  }

  @Requires(Permission.ANSWER_MISTAKE)
  public long count(Actor actor, long siteId) {
    actor.require(Permission.ANSWER_MISTAKE, KnownSites.require(entities, siteId));
    return entities
        .createQuery("SELECT COUNT(m) FROM MistakeReport m WHERE m.site.id = :site", Long.class)
        .setParameter("site", siteId)
        .getSingleResult();
  }

  /** How many reports of a site wait for an answer. */
  @Requires(Permission.ANSWER_MISTAKE)
  public long countOpen(Actor actor, long siteId) {
    actor.require(Permission.ANSWER_MISTAKE, KnownSites.require(entities, siteId));
    return entities
        .createQuery(
            "SELECT COUNT(m) FROM MistakeReport m WHERE m.site.id = :site AND m.state = :open",
            Long.class)
        .setParameter("site", siteId)
        .setParameter("open", MistakeState.OPEN)
        .getSingleResult();
  }

  @Requires(Permission.ANSWER_MISTAKE)
  public MistakeLine open(Actor actor, long number) {
    return MistakeLine.of(require(actor, number));
  }

  /**
   * Tells the reader what was done about it.
   *
   * @throws MistakeAlreadyAnswered when a colleague was first
   */
  @Requires(Permission.ANSWER_MISTAKE)
  public void answer(Actor actor, long number, String words) {
    MistakeReport report = require(actor, number);
    report.answer(words, actor.accountId(), clock.instant());
    ledger.append(actor, change(LedgerAction.MISTAKE_ANSWERED, report));
  }

  /**
   * Tells the reader why nothing is done about it.
   *
   * @throws MistakeAlreadyAnswered when a colleague was first
   */
  @Requires(Permission.ANSWER_MISTAKE)
  public void dismiss(Actor actor, long number, String reason) {
    MistakeReport report = require(actor, number);
    report.dismiss(reason, actor.accountId(), clock.instant());
    ledger.append(actor, change(LedgerAction.MISTAKE_DISMISSED, report));
  }

  private MistakeReport require(Actor actor, long number) {
    MistakeReport report =
        Optional.ofNullable(entities.find(MistakeReport.class, number))
            .orElseThrow(() -> new MistakeMissing(number));
    actor.require(Permission.ANSWER_MISTAKE, report.site());
    return report;
  }

  /** What a reader wrote stays out of the ledger, which nothing can be deleted from. */
  private static LedgerChange change(LedgerAction action, MistakeReport report) {
    return LedgerChange.of(action, report.site().id(), "mistake", report.id())
        .with("page", report.mistake().page())
        .with("answerHash", Sha256.of(report.answer()));
  }
}
