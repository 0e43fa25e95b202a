package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.ledger.ChainedEntry;
import cn.zhanqun.ejb.ledger.AnchorFile;
import cn.zhanqun.ejb.ledger.AnchorFile.Anchor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One walk along a whole chain, from its first entry to where it ended at the beginning of the
 * walk. Others may ask how far it is, and stop it.
 */
final class Walk {

  private static final int BATCH = 500;

  private final Instant beganAt;
  private final Chain chain;
  private final ChainReading reading;
  private final AnchorFile anchors;
  private final long lastAnchor;
  private final ChainEnd end;
  private volatile long number;
  private volatile boolean stopped;
  private volatile boolean over;
  private volatile ChainProof proof;

  /** The last anchor is noted before the end, so that it never lies behind it. */
  Walk(Chain chain, ChainReading reading, AnchorFile anchors, Instant now) {
    this.beganAt = now;
    this.chain = chain;
    this.reading = reading;
    this.anchors = anchors;
    this.lastAnchor = anchors.lastNumber();
    this.end = reading.end(chain);
  }

  /** Returns when it is at the end, found something, or was stopped. */
  void go() {
    try (Stream<Anchor> signed = anchors.read()) {
      ChainCheck check = new ChainCheck(signed.iterator());
      List<? extends ChainedEntry> entries = next();
      while (!entries.isEmpty() && check.isWholeSoFar() && !stopped) {
        entries.stream().filter(entry -> entry.number() <= end.number()).forEach(check::read);
        number = entries.get(entries.size() - 1).number();
        entries = number < end.number() ? next() : List.of();
      }
      if (!stopped) {
        check.reachEnd(end, lastAnchor);
        check.compareHighest(reading.highestNumber(chain), reading.end(chain));
        proof = check.proof();
      }
    } finally {
      over = true;
    }
  }

  private List<? extends ChainedEntry> next() {
    return reading.entriesAfter(chain, number, BATCH);
  }

  void stop() {
    stopped = true;
  }

  /** What was found; nothing while it walks or where it was stopped. */
  Optional<ChainProof> proof() {
    return Optional.ofNullable(proof);
  }

  WalkProgress progress() {
    return new WalkProgress(beganAt, Math.min(number, end.number()), end.number(), !over, proof());
  }
}
