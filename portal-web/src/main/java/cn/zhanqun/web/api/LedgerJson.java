package cn.zhanqun.web.api;

import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerDetail;
import cn.zhanqun.ejb.audit.ChainProof;
import cn.zhanqun.ejb.audit.Excerpt;
import cn.zhanqun.ejb.audit.OpenedEntry;
import cn.zhanqun.ejb.ledger.LedgerLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
   * A piece of the whole ledger, newest first.
   *
   * @param further the number before which there may be more
   */
  public record Found(List<Change> entries, Optional<Long> further) {

    static Found of(Excerpt<LedgerLine> excerpt) {
      return new Found(excerpt.lines().stream().map(Change::of).toList(), excerpt.further());
    }
  }

  /**
   * One accepted change, of anything.
   *
   * @param account who did it, 0 for the portal itself
   * @param site the number of the site, 0 for the network
   * @param object its type, such as article
   * @param objectNumber which one
   */
  public record Change(
      long number,
      Instant recordedAt,
      long account,
      String person,
      long site,
      LedgerAction action,
      String object,
      long objectNumber,
      List<Value> values,
      String hash) {

    private static Change of(LedgerLine line) {
      return new Change(
          line.number(),
          line.recordedAt(),
          line.actorId(),
          line.actorName(),
          line.siteId(),
          line.action(),
          line.objectType(),
          line.objectId(),
          LedgerDetail.of(line.details()).stream().map(Value::of).toList(),
          line.hash());
    }
  }

  /** A small value before and after. */
  public record Value(String name, String before, String after) {

    private static Value of(LedgerDetail detail) {
      return new Value(detail.name(), detail.before(), detail.after());
    }
  }

  /**
   * One entry with everything it says.
   *
   * @param canonical the text that its hash is taken of
   */
  public record Opened(Change entry, String canonical) {

    static Opened of(OpenedEntry<LedgerLine> opened) {
      return new Opened(Change.of(opened.line()), opened.canonical());
    }
  }

  /**
   * What a check of a whole chain found.
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
