package cn.zhanqun.ejb.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.statistics.PageKind;
import cn.zhanqun.ejb.start.TestDatabase;
import cn.zhanqun.ejb.statistics.Readership.Views;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageCountsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

  @TempDir Path folder;

  private EntityManagerFactory factory;
  private long city;
  private long county;

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void views_are_added_to_those_that_were_there(TestDatabase database) {
    twoSitesIn(database);
    PageCounts counts = new Node(factory);

    counts.add(views(article(TODAY, 42), 3), Map.of(article(TODAY, 42), city));
    counts.add(views(article(TODAY, 42), 4), Map.of(article(TODAY, 42), city));
    counts.add(views(article(TODAY, 43), 9), Map.of());

    assertEquals(List.of(new Views(42, 7)), mostRead(Optional.empty(), Period.DAY));
  }

  @ParameterizedTest
  @EnumSource
  void two_nodes_that_count_the_same_pages_at_once_lose_no_view_and_are_never_refused(
      TestDatabase database) throws Exception {
    twoSitesIn(database);
    int rounds = 30;
    Node here = new Node(factory);
    Node there = new Node(factory);
    ExecutorService nodes = Executors.newFixedThreadPool(2);

    Future<?> one = nodes.submit(() -> countOn(here, rounds));
    Future<?> other = nodes.submit(() -> countOn(there, rounds));
    one.get();
    other.get();
    nodes.shutdown();

    List<Views> counted = mostRead(Optional.empty(), Period.DAY);
    assertEquals(rounds, counted.size());
    assertEquals(
        List.of(2L), counted.stream().map(Views::views).distinct().toList(), counted::toString);
    assertEquals(0, here.refusals + there.refusals);
  }

  /** Each round begins a page that the other node begins too. */
  private void countOn(Node node, int rounds) {
    ViewCounter counter = new ViewCounter();
    counter.database = node;
    counter.existing = new AllOfTheCity();
    counter.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    for (int round = 1; round <= rounds; round++) {
      counter.count(PageKind.ARTICLE, round);
      counter.flush();
    }
    for (int again = 0; again < 5; again++) {
      counter.flush();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_read_most_is_of_its_site_and_its_days(TestDatabase database) {
    twoSitesIn(database);
    PageCounts counts = new Node(factory);
    add(counts, article(TODAY, 1), 5, city);
    add(counts, article(TODAY.minusDays(1), 1), 1, city);
    add(counts, article(TODAY.minusDays(6), 2), 7, city);
    add(counts, article(TODAY.minusDays(29), 3), 8, county);
    add(counts, article(TODAY.minusDays(30), 4), 100, county);
    add(counts, new CountedPage(TODAY, PageKind.CHANNEL, 5), 100, city);

    assertEquals(List.of(new Views(1, 6)), mostRead(Optional.empty(), Period.DAY));
    assertEquals(
        List.of(new Views(2, 7), new Views(1, 6)), mostRead(Optional.empty(), Period.WEEK));
    assertEquals(
        List.of(new Views(3, 8), new Views(2, 7), new Views(1, 6)),
        mostRead(Optional.empty(), Period.MONTH));
    assertEquals(List.of(new Views(3, 8)), mostRead(Optional.of(county), Period.MONTH));
    assertEquals(List.of(), mostRead(Optional.of(county), Period.WEEK));
  }

  private static void add(PageCounts counts, CountedPage page, long views, long site) {
    counts.add(views(page, views), Map.of(page, site));
  }

  private List<Views> mostRead(Optional<Long> site, Period period) {
    try (EntityManager entities = factory.createEntityManager()) {
      Readership readership = new Readership();
      readership.entities = entities;
      readership.clock = Clock.fixed(NOON, ZoneOffset.UTC);
      return readership.mostRead(site, period, 50);
    }
  }

  private static CountedPage article(LocalDate day, long id) {
    return new CountedPage(day, PageKind.ARTICLE, id);
  }

  private static SortedMap<CountedPage, Long> views(CountedPage page, long count) {
    return new TreeMap<>(Map.of(page, count));
  }

  private void twoSitesIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    try (EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      Site main = Site.mainSite("city", "市网", "市");
      Site sub = Site.subSite("heshan", "河山网", "河山", 1);
      entities.persist(main);
      entities.persist(sub);
      entities.getTransaction().commit();
      city = main.id();
      county = sub.id();
    }
  }

  /** One server of the portal, whose every batch is a transaction of its own. */
  private static final class Node extends PageCounts {

    private final EntityManagerFactory factory;
    private int refusals;

    Node(EntityManagerFactory factory) {
      this.factory = factory;
    }

    @Override
    public void add(SortedMap<CountedPage, Long> views, Map<CountedPage, Long> sites) {
      try (EntityManager own = factory.createEntityManager()) {
        entities = own;
        own.getTransaction().begin();
        try {
          super.add(views, sites);
          own.getTransaction().commit();
        } finally {
          if (own.getTransaction().isActive()) {
            refusals++;
            own.getTransaction().rollback();
          }
        }
      }
    }
  }

  /** Every page is there, and of the city. */
  private final class AllOfTheCity extends ExistingPages {

    @Override
    Map<CountedPage, Long> sitesOf(Collection<CountedPage> pages) {
      Map<CountedPage, Long> sites = new HashMap<>();
      pages.forEach(page -> sites.put(page, city));
      return sites;
    }
  }
}
