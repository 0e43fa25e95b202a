package cn.zhanqun.ejb.audit;

/**
 * What a check of a chain found.
 *
 * @param whole whether nothing was changed
 * @param number the last entry where it is whole, else the first that is broken
 * @param flaw what is wrong there
 */
public record ChainProof(boolean whole, long number, Flaw flaw) {

  /** The ways in which a chain can be broken. */
  public enum Flaw {
    NONE,
    /** The entry is missing, was altered, or does not follow the one before. */
    ENTRY,
    /** The entry is not the one that was signed. */
    ANCHOR,
    /** Entries behind it are gone. */
    TAIL
  }

  static ChainProof whole(long lastNumber) {
    return new ChainProof(true, lastNumber, Flaw.NONE);
  }

  static ChainProof brokenAt(long number, Flaw flaw) {
    return new ChainProof(false, number, flaw);
  }
}
