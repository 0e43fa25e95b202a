package cn.zhanqun.domain.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The end of the ledger: the number and hash of its last entry. There is one row, made by the
 * migration; whoever appends locks it, so that numbers have no gaps and follow the order of
 * commits.
 */
@Entity
@Table(name = "ledger_head")
public class LedgerHead {

  /** The id of the one row. */
  public static final long THE_ONE = 1;

  @Id private long id;

  @Column(name = "last_number", nullable = false)
  private long lastNumber;

  @Column(name = "last_hash", nullable = false)
  private String lastHash;

  protected LedgerHead() {}

  /** Makes the next entry. The caller holds this row locked and stores the entry. */
  public LedgerEntry append(Instant now, long actorId, LedgerChange change) {
    LedgerEntry entry = new LedgerEntry(lastNumber + 1, now, actorId, change, lastHash);
    lastNumber = entry.number();
    lastHash = entry.hash();
    return entry;
  }

  public long lastNumber() {
    return lastNumber;
  }

  public String lastHash() {
    return lastHash;
  }
}
