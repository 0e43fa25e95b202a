package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.ledger.LedgerAction;
import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the ledger somebody looks for; what is left out does not matter.
 *
 * @param actorId who did it
 * @param siteId on which site
 * @param object to what
 * @param action what was done
 * @param from the first moment
 * @param until the moment after the last
 */
public record LedgerFilter(
    Optional<Long> actorId,
    Optional<Long> siteId,
    Optional<LedgerObject> object,
    Optional<LedgerAction> action,
    Optional<Instant> from,
    Optional<Instant> until) {

  public static final LedgerFilter ALL =
      new LedgerFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  boolean admits(LedgerKey entry) {
    return actorId.filter(id -> id != entry.actorId()).isEmpty()
        && siteId.filter(id -> id != entry.siteId()).isEmpty()
        && object.filter(thing -> !thing.is(entry.objectType(), entry.objectId())).isEmpty()
        && action.filter(done -> done != entry.action()).isEmpty();
  }
}
