package cn.zhanqun.domain.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * The end of a chain: the number and hash of its last entry. There is one row, made by the
 * migration; whoever appends locks it, so that numbers have no gaps and follow the order of
 * commits.
 */
@MappedSuperclass
public abstract class ChainHead {

  /** The id of the one row. */
  public static final long THE_ONE = 1;

  @Id private long id;

  @Column(name = "last_number", nullable = false)
  private long lastNumber;

  @Column(name = "last_hash", nullable = false)
  private String lastHash;

  /** From now on the chain ends with this entry. */
  protected final <E extends ChainedEntry> E endWith(E entry) {
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
