package cn.zhanqun.ejb.audit;

import cn.zhanqun.ejb.ledger.AnchorFile;
import cn.zhanqun.ejb.operation.DataFolder;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Signs where the security log stands, after a hundred entries and once a minute while it grows.
 */
@ApplicationScoped
public class SecurityAnchoring {

  private static final Logger LOG = System.getLogger(SecurityAnchoring.class.getName());
  private static final int ENTRIES = 100;
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final long POLL_SECONDS = 1;

  @Inject ChainReading reading;
  @Inject DataFolder folder;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  private AnchorFile file;
  private long anchored;
  private Instant anchoredAt = Instant.EPOCH;
  private ScheduledFuture<?> poll;

  /** Goes on behind the last anchor of the file. */
  public synchronized void start() {
    anchored = file().lastNumber();
    poll =
        executor.scheduleWithFixedDelay(this::look, POLL_SECONDS, POLL_SECONDS, TimeUnit.SECONDS);
  }

  public synchronized void stop() {
    if (poll != null) {
      poll.cancel(false);
    }
  }

  private void look() {
    try {
      anchorWhereDue();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "The security log will be anchored later", failed);
    }
  }

  synchronized void anchorWhereDue() {
    ChainEnd end = reading.end(Chain.SECURITY_LOG);
    boolean rested = !clock.instant().isBefore(anchoredAt.plus(PAUSE));
    if (end.number() - anchored >= ENTRIES || (rested && end.number() > anchored)) {
      anchoredAt = clock.instant();
      file().add(end.number(), end.hash(), anchoredAt);
      anchored = end.number();
    }
  }

  /** The anchors signed so far. */
  synchronized AnchorFile file() {
    if (file == null) {
      file = AnchorFile.open(folder, Chain.SECURITY_LOG.word());
    }
    return file;
  }
}
