package cn.zhanqun.ejb.ledger;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.ejb.ledger.AnchorFile.Anchor;
import cn.zhanqun.ejb.ledger.LedgerReading.LedgerEnd;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Proves that nobody changed the ledger, or names the first entry that somebody did. */
@Stateless
public class LedgerVerification {

  private static final int BATCH = 1000;

  @PersistenceContext EntityManager entities;
  @Inject LedgerReading ledger;
  @Inject Anchoring anchoring;

  /**
   * Goes through the whole ledger: numbers, chain, hashes, where it ends, and every signed anchor.
   */
  @Requires(Permission.VERIFY_LEDGER)
  public LedgerProof verify(Actor actor) {
    LedgerEnd end = ledger.end();
    LedgerCheck check = new LedgerCheck(anchoring.file().read());
    List<LedgerEntry> entries = ledger.entriesAfter(0, BATCH);
    while (!entries.isEmpty() && check.isWholeSoFar()) {
      entries.forEach(check::read);
      entities.clear();
      entries = ledger.entriesAfter(entries.get(entries.size() - 1).number(), BATCH);
    }
    check.reachEnd(end.number(), end.hash());
    return check.proof();
  }

  /**
   * The check as it walks along: remembers what came before and stops at the first thing that is
   * wrong.
   */
  static final class LedgerCheck {

    private final List<Anchor> anchors;
    private int nextAnchor;
    private long number;
    private String hash = LedgerEntry.NO_HASH;
    private LedgerProof broken;

    LedgerCheck(List<Anchor> anchors) {
      this.anchors = anchors;
    }

    boolean isWholeSoFar() {
      return broken == null;
    }

    void read(LedgerEntry entry) {
      if (broken != null) {
        return;
      }
      if (!entry.follows(number, hash)) {
        broken = LedgerProof.brokenAt(number + 1, LedgerProof.Flaw.ENTRY);
        return;
      }
      number = entry.number();
      hash = entry.hash();
      compareAnchors();
    }

    private void compareAnchors() {
      while (nextAnchor < anchors.size() && anchors.get(nextAnchor).number() <= number) {
        Anchor anchor = anchors.get(nextAnchor);
        if (!anchor.genuine() || anchor.number() != number || !anchor.hash().equals(hash)) {
          broken = LedgerProof.brokenAt(number, LedgerProof.Flaw.ANCHOR);
          return;
        }
        nextAnchor++;
      }
    }

    void reachEnd(long lastNumber, String lastHash) {
      if (broken != null) {
        return;
      }
      // Entries that came while we were reading lie behind the end that was noted first.
      boolean anchorsBeyond = nextAnchor < anchors.size();
      if (number < lastNumber
          || anchorsBeyond
          || (number == lastNumber && !hash.equals(lastHash))) {
        broken = LedgerProof.brokenAt(number + 1, LedgerProof.Flaw.TAIL);
      }
    }

    LedgerProof proof() {
      return broken == null ? LedgerProof.whole(number) : broken;
    }
  }
}
