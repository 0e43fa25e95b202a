package cn.zhanqun.domain.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The end of the security log: the number and hash of its last entry. There is one row, made by the
 * migration; whoever appends locks it.
 */
@Entity
@Table(name = "security_head")
public class SecurityHead {

  /** The id of the one row. */
  public static final long THE_ONE = 1;

  @Id private long id;

  @Column(name = "last_number", nullable = false)
  private long lastNumber;

  @Column(name = "last_hash", nullable = false)
  private String lastHash;

  protected SecurityHead() {}

  /** Makes the next entry. The caller holds this row locked and stores the entry. */
  public SecurityEntry append(Instant now, SecurityNote note) {
    SecurityEntry entry = new SecurityEntry(lastNumber + 1, now, note, lastHash);
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
