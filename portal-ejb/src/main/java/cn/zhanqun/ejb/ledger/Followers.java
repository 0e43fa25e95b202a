package cn.zhanqun.ejb.ledger;

import cn.zhanqun.domain.ledger.LedgerEntry;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps everything that follows the ledger up to date: wakes the followers when this node wrote
 * something, and looks every 250 ms whether another node did.
 */
@ApplicationScoped
public class Followers {

  private static final Logger LOG = System.getLogger(Followers.class.getName());
  private static final int BATCH = 500;
  private static final long POLL_MILLISECONDS = 250;

  @Inject @Any Instance<Follower> known;
  @Inject LedgerReading ledger;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  private final List<Walk> walks = new CopyOnWriteArrayList<>();

  /** Sets every follower going, each from the number it has applied. */
  public synchronized void start() {
    for (Follower follower : known) {
      follower.open();
      walks.add(new Walk(follower));
    }
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) LedgerGrew grew) {
    walks.forEach(Walk::goSoon);
  }

  /** How many entries each follower is behind, by its name. */
  public Map<String, Long> behind() {
    long end = ledger.end().number();
    Map<String, Long> behind = new TreeMap<>();
    walks.forEach(walk -> behind.put(walk.follower.name(), end - walk.follower.appliedNumber()));
    return behind;
  }

  /** Returns when every follower has done its last batch. */
  public synchronized void stop() {
    walks.forEach(Walk::end);
    walks.clear();
  }

  /** One follower on its way along the ledger. */
  private final class Walk {

    private final Follower follower;
    private final Semaphore oneAtATime = new Semaphore(1);
    private final ScheduledFuture<?> poll;
    private volatile boolean ended;

    Walk(Follower follower) {
      this.follower = follower;
      this.poll =
          executor.scheduleWithFixedDelay(this::go, 0, POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    void goSoon() {
      executor.execute(this::go);
    }

    void go() {
      if (ended || !oneAtATime.tryAcquire()) {
        return;
      }
      try {
        catchUp();
      } catch (RuntimeException failed) {
        LOG.log(Level.WARNING, "Follower " + follower.name() + " will try again", failed);
      } finally {
        oneAtATime.release();
      }
    }

    private void catchUp() {
      List<LedgerEntry> next = ledger.entriesAfter(follower.appliedNumber(), BATCH);
      while (!next.isEmpty() && !ended) {
        follower.apply(next);
        next = ledger.entriesAfter(follower.appliedNumber(), BATCH);
      }
      follower.rest();
    }

    /** Returns when the last batch is done; none begins after it. */
    void end() {
      ended = true;
      poll.cancel(false);
      oneAtATime.acquireUninterruptibly();
    }
  }
}
