package cn.zhanqun.domain.ledger;

import java.time.Instant;

/**
 * One link of a chain of hashes, of the ledger or of the security log: whoever changes it breaks
 * everything behind it.
 */
public interface ChainedEntry {

  /** What the first entry of a chain names as the hash before it. */
  String NO_HASH = "0".repeat(64);

  long number();

  Instant recordedAt();

  /** Everything the entry says, as it was written; what the hash is taken of. */
  String canonical();

  String hash();

  /**
   * Whether nothing of this entry was altered since it was written behind the entry with that hash.
   */
  boolean follows(long numberBefore, String hashBefore);
}
