package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.ledger.ChainedEntry;
import cn.zhanqun.ejb.audit.ChainProof.Flaw;
import cn.zhanqun.ejb.ledger.AnchorFile.Anchor;
import java.util.Iterator;

/**
 * The check as it walks along a chain: remembers what came before, compares every signed anchor it
 * passes, and stops at the first thing that is wrong.
 */
final class ChainCheck {

  private final Iterator<Anchor> anchors;
  private Anchor nextAnchor;
  private long number;
  private String hash = ChainedEntry.NO_HASH;
  private ChainProof broken;

  ChainCheck(Iterator<Anchor> anchors) {
    this.anchors = anchors;
    takeAnchor();
  }

  private void takeAnchor() {
    nextAnchor = anchors.hasNext() ? anchors.next() : null;
  }

  boolean isWholeSoFar() {
    return broken == null;
  }

  /** The last entry that was found to be right. */
  long number() {
    return number;
  }

  void read(ChainedEntry entry) {
    if (broken != null) {
      return;
    }
    if (!entry.follows(number, hash)) {
      broken = ChainProof.brokenAt(number + 1, Flaw.ENTRY);
      return;
    }
    number = entry.number();
    hash = entry.hash();
    compareAnchors();
  }

  private void compareAnchors() {
    while (broken == null && nextAnchor != null && nextAnchor.number() <= number) {
      if (!nextAnchor.genuine()
          || nextAnchor.number() != number
          || !nextAnchor.hash().equals(hash)) {
        broken = ChainProof.brokenAt(number, Flaw.ANCHOR);
      }
      takeAnchor();
    }
  }

  /**
   * The walk is over.
   *
   * @param end where the chain ended when the walk began; what came later was not read
   * @param lastAnchor the last number that was anchored by then
   */
  void reachEnd(ChainEnd end, long lastAnchor) {
    if (broken == null && (number < end.number() || !hash.equals(end.hash()))) {
      broken = ChainProof.brokenAt(number + 1, Flaw.TAIL);
    }
    while (broken == null && nextAnchor != null) {
      compareBeyond(lastAnchor);
      takeAnchor();
    }
  }

  /** Anchors behind the end were added while we read, or know of entries that are gone. */
  private void compareBeyond(long lastAnchor) {
    if (!nextAnchor.genuine() || nextAnchor.number() <= number) {
      broken = ChainProof.brokenAt(number, Flaw.ANCHOR);
    } else if (nextAnchor.number() <= lastAnchor) {
      broken = ChainProof.brokenAt(number + 1, Flaw.TAIL);
    }
  }

  /**
   * Nothing may stand behind the end: whoever appends moves it in the same transaction.
   *
   * @param now the end as it is after the highest number was read
   */
  void compareHighest(long highest, ChainEnd now) {
    if (broken == null && highest > now.number()) {
      broken = ChainProof.brokenAt(now.number() + 1, Flaw.ENTRY);
    }
  }

  ChainProof proof() {
    return broken == null ? ChainProof.whole(number) : broken;
  }
}
