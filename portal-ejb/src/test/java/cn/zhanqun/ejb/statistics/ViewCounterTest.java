package cn.zhanqun.ejb.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.statistics.PageKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViewCounterTest {

  private static final long ARTICLE = 42;
  private static final long MISSING = 13;

  private final Notebook notebook = new Notebook();
  private final ViewCounter counter = aNode(notebook);

  @Test
  void nothing_is_lost_and_nothing_counted_twice_while_it_is_flushed() throws Exception {
    int readers = 8;
    int views = 20_000;
    ExecutorService people = Executors.newFixedThreadPool(readers);

    List<Future<?>> reading =
        IntStream.range(0, readers)
            .<Future<?>>mapToObj(reader -> people.submit(() -> read(views)))
            .toList();
    while (!reading.stream().allMatch(Future::isDone)) {
      counter.flush();
    }
    for (Future<?> done : reading) {
      done.get();
    }
    people.shutdown();
    counter.flush();

    assertEquals((long) readers * views, notebook.views(PageKind.ARTICLE, ARTICLE));
  }

  private void read(int views) {
    for (int i = 0; i < views; i++) {
      counter.count(PageKind.ARTICLE, ARTICLE);
    }
  }

  @Test
  void what_does_not_exist_is_forgotten() {
    counter.count(PageKind.ARTICLE, MISSING);
    counter.count(PageKind.ARTICLE, ARTICLE);

    counter.flush();

    assertEquals(0, notebook.views(PageKind.ARTICLE, MISSING));
    assertEquals(1, notebook.views(PageKind.ARTICLE, ARTICLE));
  }

  @Test
  void what_could_not_be_brought_is_brought_the_next_time() {
    counter.count(PageKind.ARTICLE, ARTICLE);
    notebook.fails = true;
    counter.flush();
    counter.count(PageKind.ARTICLE, ARTICLE);

    notebook.fails = false;
    counter.flush();

    assertEquals(2, notebook.views(PageKind.ARTICLE, ARTICLE));
  }

  @Test
  void a_crash_loses_what_was_not_flushed_and_nothing_else() {
    counter.count(PageKind.ARTICLE, ARTICLE);
    counter.count(PageKind.ARTICLE, ARTICLE);
    counter.flush();
    counter.count(PageKind.ARTICLE, ARTICLE);

    ViewCounter afterTheCrash = aNode(notebook);
    afterTheCrash.count(PageKind.ARTICLE, ARTICLE);
    afterTheCrash.flush();

    assertEquals(3, notebook.views(PageKind.ARTICLE, ARTICLE));
  }

  @Test
  void at_the_end_what_is_counted_is_brought_once_more() {
    counter.count(PageKind.SITE, 3);

    counter.stop();

    assertEquals(1, notebook.views(PageKind.SITE, 3));
  }

  @Test
  void a_flood_of_pages_costs_no_more_memory_than_was_set_aside() {
    for (long page = 1; page <= 2L * ViewCounter.PAGES_AT_MOST; page++) {
      counter.count(PageKind.CHANNEL, 1000 + page);
    }
    counter.count(PageKind.CHANNEL, 1001);

    counter.flush();

    assertEquals(ViewCounter.PAGES_AT_MOST, notebook.pages());
    assertEquals(2, notebook.views(PageKind.CHANNEL, 1001));
    assertTrue(
        notebook.batches.stream().allMatch(size -> size <= ViewCounter.BATCH),
        () -> "batches of " + notebook.batches);
  }

  @Test
  void a_view_belongs_to_the_day_in_the_city() {
    at("2026-03-01T15:59:59Z");
    counter.count(PageKind.ARTICLE, ARTICLE);
    at("2026-03-01T16:00:00Z");
    counter.count(PageKind.ARTICLE, ARTICLE);

    counter.flush();

    assertEquals(1, notebook.rows.get(page("2026-03-01")));
    assertEquals(1, notebook.rows.get(page("2026-03-02")));
  }

  private void at(String moment) {
    counter.clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
  }

  private static CountedPage page(String day) {
    return new CountedPage(LocalDate.parse(day), PageKind.ARTICLE, ARTICLE);
  }

  private static ViewCounter aNode(PageCounts database) {
    ViewCounter node = new ViewCounter();
    node.database = database;
    node.existing = new AllButOne();
    node.clock = Clock.fixed(Instant.parse("2026-03-02T04:00:00Z"), ZoneOffset.UTC);
    return node;
  }

  /** A database that only remembers, and sometimes is not there. */
  private static final class Notebook extends PageCounts {

    private final Map<CountedPage, Long> rows = new ConcurrentHashMap<>();
    private final List<Integer> batches = new ArrayList<>();
    private boolean fails;

    @Override
    public void add(SortedMap<CountedPage, Long> views, Map<CountedPage, Long> sites) {
      if (fails) {
        throw new IllegalStateException("no database");
      }
      batches.add(views.size());
      views.forEach(
          (page, count) -> {
            if (sites.containsKey(page)) {
              rows.merge(page, count, Long::sum);
            }
          });
    }

    long views(PageKind kind, long id) {
      return rows.entrySet().stream()
          .filter(row -> row.getKey().kind() == kind && row.getKey().objectId() == id)
          .mapToLong(Map.Entry::getValue)
          .sum();
    }

    int pages() {
      return rows.size();
    }
  }

  /** Every page is there but one. */
  private static final class AllButOne extends ExistingPages {

    @Override
    Map<CountedPage, Long> sitesOf(Collection<CountedPage> pages) {
      Map<CountedPage, Long> sites = new HashMap<>();
      pages.stream().filter(page -> page.objectId() != MISSING).forEach(p -> sites.put(p, 1L));
      return sites;
    }
  }
}
