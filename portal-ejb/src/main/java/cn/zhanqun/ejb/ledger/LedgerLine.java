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
    String objectType,
    long objectId,
    String details,
    String hash) {

  /** The expression that makes one of an entry {@code e} and the account {@code a} of its actor. */
  public static final String OF_ENTRY =
      "NEW cn.zhanqun.ejb.ledger.LedgerLine(e.number, e.recordedAt, e.actorId, a.displayName,"
          + " e.siteId, e.action, e.objectType, e.objectId, e.details, e.hash)";

  public LedgerLine {
    actorName = actorName == null ? "" : actorName;
  }
}
