package cn.zhanqun.ejb.statistics;

import cn.zhanqun.domain.statistics.PageKind;
import cn.zhanqun.domain.time.CityTime;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The turnstile of the portal: counts views in memory and brings them to the database every three
 * seconds, which is what a crash can lose. What can't be brought is kept for the next time.
 */
@ApplicationScoped
public class ViewCounter {

  /** How many pages are counted at once; views of more wait for nothing and are dropped. */
  static final int PAGES_AT_MOST = 20_000;

  /** How many pages one transaction brings. */
  static final int BATCH = 500;

  private static final Logger LOG = System.getLogger(ViewCounter.class.getName());
  private static final long PAUSE_SECONDS = 3;

  @Inject ExistingPages existing;
  @Inject PageCounts database;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  /** Merging and removing are one step each, so that no view falls between them. */
  private final Map<CountedPage, Long> views = new ConcurrentHashMap<>();

  private ScheduledFuture<?> flushing;

  /** A reader opened a page. Whether there is such a page is asked later, not while they wait. */
  public void count(PageKind kind, long objectId) {
    CountedPage page = new CountedPage(CityTime.day(clock.instant()), kind, objectId);
    if (views.size() < PAGES_AT_MOST || views.containsKey(page)) {
      views.merge(page, 1L, Long::sum);
    }
  }

  /** Begins to bring what is counted to the database. */
  public synchronized void start() {
    flushing =
        executor.scheduleWithFixedDelay(
            this::flush, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  /** Returns when everything counted so far is brought, or can't be. */
  public synchronized void stop() {
    if (flushing != null) {
      flushing.cancel(false);
    }
    flush();
  }

  synchronized void flush() {
    List<CountedPage> due = views.keySet().stream().sorted().toList();
    for (int first = 0; first < due.size(); first += BATCH) {
      SortedMap<CountedPage, Long> batch =
          take(due.subList(first, Math.min(first + BATCH, due.size())));
      try {
        bring(batch);
      } catch (RuntimeException failed) {
        batch.forEach((page, count) -> views.merge(page, count, Long::sum));
        LOG.log(Level.WARNING, "Views are kept and will be counted again soon", failed);
        return;
      }
    }
  }

  private void bring(SortedMap<CountedPage, Long> batch) {
    Map<CountedPage, Long> sites = existing.sitesOf(batch.keySet());
    try {
      database.add(batch, sites);
    } catch (RuntimeException refused) {
      // Two nodes may have waited for each other, and the database let one of them go on.
      database.add(batch, sites);
    }
  }

  private SortedMap<CountedPage, Long> take(List<CountedPage> pages) {
    SortedMap<CountedPage, Long> taken = new TreeMap<>();
    pages.forEach(page -> taken.put(page, views.remove(page)));
    return taken;
  }
}
