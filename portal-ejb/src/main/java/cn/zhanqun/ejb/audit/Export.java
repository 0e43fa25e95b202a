package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.ChainedEntry;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.ledger.SigningKey;
import cn.zhanqun.ejb.operation.DataFolder;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Hands out the ledger or the security log as a file that anybody can verify with the anchors and
 * the public key alone.
 */
@Stateless
public class Export {

  @Inject ChainReading reading;
  @Inject DataFolder folder;
  @Inject Clock clock;

  /** One month of the ledger in the city's time, or all of it. */
  @Requires(Permission.AUDIT_LEDGER)
  public ExportFile ledger(Actor actor, Optional<YearMonth> month) {
    return file(Chain.LEDGER, month);
  }

  /** One month of the security log in the city's time, or all of it. */
  @Requires(Permission.READ_SECURITY_LOG)
  public ExportFile securityLog(Actor actor, Optional<YearMonth> month) {
    return file(Chain.SECURITY_LOG, month);
  }

  private ExportFile file(Chain chain, Optional<YearMonth> month) {
    ExportHeading heading = heading(chain, month);
    return new ExportFile(heading, SigningKey.open(folder).sign(heading.text()), reading);
  }

  /** The moment is noted before the end, so that every anchor signed by then lies within. */
  private ExportHeading heading(Chain chain, Optional<YearMonth> month) {
    Instant now = clock.instant();
    ChainEnd end = reading.end(chain);
    Optional<Instant> monthEnded =
        month.map(asked -> CityTime.beginOf(asked.plusMonths(1).atDay(1))).filter(now::isAfter);
    long last =
        monthEnded.map(moment -> reading.firstNumberAt(chain, moment) - 1).orElse(end.number());
    long first =
        month
            .map(asked -> reading.firstNumberAt(chain, CityTime.beginOf(asked.atDay(1))))
            .orElse(1L);
    return new ExportHeading(
        chain, month, Math.min(first, last + 1), last, hashOf(chain, last), monthEnded.orElse(now));
  }

  private String hashOf(Chain chain, long number) {
    return reading.entriesAfter(chain, number - 1, 1).stream()
        .filter(entry -> entry.number() == number)
        .map(ChainedEntry::hash)
        .findFirst()
        .orElse(ChainedEntry.NO_HASH);
  }
}
