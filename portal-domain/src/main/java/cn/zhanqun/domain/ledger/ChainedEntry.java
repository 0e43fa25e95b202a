package cn.zhanqun.domain.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One link of a chain of hashes, of the ledger or of the security log: whoever changes it breaks
 * everything behind it.
 *
 * <p>An entry is {@link #seal sealed} when all that it says is known, and never touched again. Its
 * canonical text holds everything that the columns say and is what the hash is taken of; the
 * columns are there to be searched by.
 */
@MappedSuperclass
public abstract class ChainedEntry {

  /** What the first entry of a chain names as the hash before it. */
  public static final String NO_HASH = "0".repeat(64);

  @Id
  @Column(name = "entry_number")
  private long number;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Lob
  @Column(nullable = false)
  private String canonical;

  @Column(name = "previous_hash", nullable = false)
  private String previousHash;

  @Column(name = "entry_hash", nullable = false)
  private String hash;

  protected ChainedEntry() {}

  protected ChainedEntry(long number, Instant now, String previousHash) {
    this.number = number;
    this.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
    this.previousHash = previousHash;
  }

  /** Takes the hash, once everything is said. */
  protected final void seal() {
    canonical = asText();
    hash = Sha256.of(canonical);
  }

  /** Everything the entry says, in the form that stays the same for ever. */
  protected abstract String asText();

  /**
   * Whether nothing of this entry was altered since it was written behind the entry with that hash.
   */
  public boolean follows(long numberBefore, String hashBefore) {
    return number == numberBefore + 1
        && previousHash.equals(hashBefore)
        && canonical.equals(asText())
        && hash.equals(Sha256.of(canonical));
  }

  public long number() {
    return number;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  /** Everything the entry says, as it was written; what the hash is taken of. */
  public String canonical() {
    return canonical;
  }

  protected String previousHash() {
    return previousHash;
  }

  public String hash() {
    return hash;
  }
}
