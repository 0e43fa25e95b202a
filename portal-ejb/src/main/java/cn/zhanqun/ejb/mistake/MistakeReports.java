package cn.zhanqun.ejb.mistake;

import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.domain.mistake.MistakeReport;
import cn.zhanqun.domain.mistake.MistakeState;
import cn.zhanqun.domain.mistake.ReportedMistake;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.account.Secrets;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The readers' door to the reports of mistakes: they send one, and come back for the answer. */
@Stateless
public class MistakeReports {

  private static final int KEY_LENGTH = 22;

  @PersistenceContext EntityManager entities;
  @Inject FloodLimit flood;
  @Inject Clock clock;

  /**
   * Takes in a report.
   *
   * @param siteId whose page it is about
   * @param clientAddress counted against floods, and kept nowhere
   * @throws TooManyReports when it has to wait
   */
  public Receipt report(long siteId, ReportedMistake mistake, String clientAddress) {
    flood.admit(clientAddress);
    String key = Secrets.random(KEY_LENGTH);
    MistakeReport report =
        new MistakeReport(
            entities.getReference(Site.class, siteId), mistake, Sha256.of(key), clock.instant());
    entities.persist(report);
    return new Receipt(report.id(), key);
  }

  /** How the report with this number stands; empty for whoever does not hold its key. */
  public Optional<Answer> find(Receipt receipt) {
    return Optional.ofNullable(entities.find(MistakeReport.class, receipt.number()))
        .filter(report -> report.opensWith(Sha256.of(receipt.key())))
        .map(
            report ->
                new Answer(report.id(), report.state(), report.answer(), report.answeredAt()));
  }

  /**
   * What a reader is given for a report.
   *
   * @param key shown this once
   */
  public record Receipt(long number, String key) {}

  /**
   * What a reader is told about a report.
   *
   * @param words empty while nobody answered
   */
  public record Answer(long number, MistakeState state, String words, Optional<Instant> at) {}
}
