package cn.zhanqun.domain.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The end of the ledger. */
@Entity
@Table(name = "ledger_head")
public class LedgerHead extends ChainHead {

  protected LedgerHead() {}

  /** Makes the next entry. The caller holds this row locked and stores the entry. */
  public LedgerEntry append(Instant now, long actorId, LedgerChange change) {
    return endWith(new LedgerEntry(lastNumber() + 1, now, actorId, change, lastHash()));
  }
}
