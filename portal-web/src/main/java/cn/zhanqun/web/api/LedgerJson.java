package cn.zhanqun.web.api;

import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.ejb.audit.ChainProof;
import cn.zhanqun.ejb.ledger.LedgerLine;
import java.time.Instant;
import java.util.List;

/**
 * What the ledger says of an article, newest first.
 *
 * @param entries the newest five hundred at most
 */
public record LedgerJson(List<Entry> entries) {

  static LedgerJson of(List<LedgerLine> lines) {
    return new LedgerJson(lines.stream().map(Entry::of).toList());
  }

  /**
   * One accepted change.
   *
   * @param actor who did it, empty for the portal itself
   * @param details {@code name=value} each, as the hash is taken of them
   */
  public record Entry(
      long number,
      Instant recordedAt,
      String actor,
      LedgerAction action,
      List<String> details,
      String hash) {

    private static Entry of(LedgerLine line) {
      return new Entry(
          line.number(),
          line.recordedAt(),
          line.actorName(),
          line.action(),
          line.details().lines().toList(),
          line.hash());
    }
  }

  /**
   * What a check of the whole ledger found.
   *
   * @param number the last entry where it is whole, else the first that is broken
   * @param flaw what is wrong there
   */
  public record Proof(boolean whole, long number, ChainProof.Flaw flaw) {

    static Proof of(ChainProof proof) {
      return new Proof(proof.whole(), proof.number(), proof.flaw());
    }
  }
}
