package cn.zhanqun.ejb.ledger;

import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.ejb.operation.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Signs where the ledger stands, every hundred entries and once a minute while it grows. */
@ApplicationScoped
public class Anchoring implements Follower {

  private static final int ENTRIES = 100;
  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Inject DataFolder folder;
  @Inject Clock clock;

  private AnchorFile file;
  private LedgerEntry last;
  private long anchored;
  private Instant anchoredAt = Instant.EPOCH;

  @Override
  public String name() {
    return "anchors";
  }

  @Override
  public synchronized long appliedNumber() {
    return last == null ? anchored : last.number();
  }

  @Override
  public synchronized void apply(List<LedgerEntry> entries) {
    for (LedgerEntry entry : entries) {
      last = entry;
      if (entry.number() - anchored >= ENTRIES) {
        anchor();
      }
    }
  }

  @Override
  public synchronized void rest() {
    boolean due = !clock.instant().isBefore(anchoredAt.plus(PAUSE));
    if (due && appliedNumber() > anchored) {
      anchor();
    }
  }

  private void anchor() {
    anchoredAt = clock.instant();
    file().add(last.number(), last.hash(), anchoredAt);
    anchored = last.number();
  }

  /** Goes on behind the last anchor of the file. */
  @Override
  public synchronized void open() {
    anchored = file().lastNumber();
  }

  /** The anchors signed so far. */
  public synchronized AnchorFile file() {
    if (file == null) {
      file = AnchorFile.open(folder, "ledger");
    }
    return file;
  }
}
