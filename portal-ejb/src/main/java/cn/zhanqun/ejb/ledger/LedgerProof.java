package cn.zhanqun.ejb.ledger;

/**
 * What a check of the ledger found.
 *
 * @param whole whether nothing was changed
 * @param number the last entry where it is whole, else the first that is broken
 * @param flaw what is wrong there
 */
public record LedgerProof(boolean whole, long number, Flaw flaw) {

  /** The ways in which a ledger can be broken. */
  public enum Flaw {
    NONE,
    /** The entry is missing, was altered, or does not follow the one before. */
    ENTRY,
    /** The entry is not the one that was signed. */
    ANCHOR,
    /** Entries behind it are gone. */
    TAIL
  }

  static LedgerProof whole(long lastNumber) {
    return new LedgerProof(true, lastNumber, Flaw.NONE);
  }

  static LedgerProof brokenAt(long number, Flaw flaw) {
    return new LedgerProof(false, number, flaw);
  }
}
