package cn.zhanqun.ejb.ledger;

import cn.zhanqun.domain.ledger.LedgerAction;
import java.time.Instant;

/**
 * One entry of the ledger as staff read it.
 *
 * @param actorName who did it, empty for the system
 * @param details {@code name=value} a line
 */
public record LedgerLine(
    long number,
    Instant recordedAt,
    long actorId,
    String actorName,
    long siteId,
    LedgerAction action,
    String details,
    String hash) {

  public LedgerLine {
    actorName = actorName == null ? "" : actorName;
  }
}
