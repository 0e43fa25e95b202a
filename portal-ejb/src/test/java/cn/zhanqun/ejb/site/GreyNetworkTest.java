package cn.zhanqun.ejb.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.site.GreyDays;
import cn.zhanqun.domain.site.Greying;
import cn.zhanqun.domain.site.GreyingScope;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The network knows which pages are grey, and when that turns. */
class GreyNetworkTest {

  private static final long CITY = 1;
  private static final long COUNTY = 2;
  private static final boolean HOME = true;
  private static final boolean ARTICLE = false;
  private static final Instant BEFORE = Instant.parse("2026-12-12T15:59:59Z");
  private static final Instant BEGIN = Instant.parse("2026-12-12T16:00:00Z");
  private static final Instant END = Instant.parse("2026-12-13T16:00:00Z");

  @TempDir Path folder;

  @Test
  void a_day_for_everything_begins_and_ends_by_the_clock_alone() {
    NetworkView network = network(greying(Optional.empty(), GreyingScope.EVERYTHING, BEGIN, END));

    assertFalse(network.isGrey(COUNTY, ARTICLE, BEFORE));
    assertTrue(network.isGrey(COUNTY, ARTICLE, BEGIN));
    assertTrue(network.isGrey(CITY, HOME, END.minusNanos(1)));
    assertFalse(network.isGrey(CITY, HOME, END));
  }

  @Test
  void a_day_for_front_pages_leaves_articles_as_they_are() {
    NetworkView network = network(greying(Optional.empty(), GreyingScope.HOME_PAGES, BEGIN, END));

    assertTrue(network.isGrey(COUNTY, HOME, BEGIN));
    assertFalse(network.isGrey(COUNTY, ARTICLE, BEGIN));
  }

  @Test
  void one_sites_day_is_no_other_sites() {
    NetworkView network =
        network(greying(Optional.of(COUNTY), GreyingScope.EVERYTHING, BEGIN, END));

    assertTrue(network.isGrey(COUNTY, ARTICLE, BEGIN));
    assertFalse(network.isGrey(CITY, HOME, BEGIN));
    assertEquals(Optional.empty(), network.greyTurnsAt(CITY, HOME, BEFORE));
  }

  @Test
  void a_page_knows_when_it_turns_next() {
    NetworkView network = network(greying(Optional.empty(), GreyingScope.EVERYTHING, BEGIN, END));

    assertEquals(Optional.of(BEGIN), network.greyTurnsAt(CITY, ARTICLE, BEFORE));
    assertEquals(Optional.of(END), network.greyTurnsAt(CITY, ARTICLE, BEGIN));
    assertEquals(Optional.empty(), network.greyTurnsAt(CITY, ARTICLE, END));
  }

  @Test
  void where_days_overlap_nothing_turns_in_between() {
    Instant later = END.plusSeconds(86_400);
    NetworkView network =
        network(
            greying(Optional.empty(), GreyingScope.HOME_PAGES, BEGIN, END),
            greying(Optional.of(CITY), GreyingScope.EVERYTHING, END, later));

    assertEquals(Optional.of(later), network.greyTurnsAt(CITY, HOME, BEGIN));
    assertEquals(Optional.of(END), network.greyTurnsAt(CITY, ARTICLE, BEGIN));
    assertEquals(Optional.of(END), network.greyTurnsAt(COUNTY, HOME, BEGIN));
  }

  @Test
  void what_was_ended_before_it_began_turns_nothing() {
    NetworkView network = network(greying(Optional.empty(), GreyingScope.EVERYTHING, BEGIN, BEGIN));

    assertFalse(network.isGrey(CITY, HOME, BEGIN));
    assertEquals(Optional.empty(), network.greyTurnsAt(CITY, HOME, BEFORE));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_over_is_not_read_any_more(TestDatabase database) {
    LocalDate day = LocalDate.parse("2026-12-13");
    try (EntityManagerFactory factory = TestDatabase.entities(database.migrated(folder));
        EntityManager entities = factory.createEntityManager()) {
      entities.getTransaction().begin();
      Site city = Site.mainSite("city", "市网", "市");
      entities.persist(city);
      entities.persist(aDay(Optional.of(city), day));
      entities.persist(aDay(Optional.empty(), day.minusDays(1)));
      entities.flush();

      List<GreyingView> read = readAt(BEGIN, entities).greyings();

      assertEquals(1, read.size());
      assertEquals(Optional.of(city.id()), read.get(0).siteId());
      assertEquals(BEGIN, read.get(0).beginsAt());
      assertEquals(2, readAt(BEFORE, entities).greyings().size());
      assertEquals(0, readAt(END, entities).greyings().size());
    }
  }

  private static Greying aDay(Optional<Site> site, LocalDate day) {
    return new Greying(site, GreyingScope.EVERYTHING, new GreyDays(day, day), "公祭日", Instant.EPOCH);
  }

  private static NetworkView readAt(Instant now, EntityManager entities) {
    NetworkReading reading = new NetworkReading();
    reading.entities = entities;
    reading.clock = Clock.fixed(now, ZoneOffset.UTC);
    return reading.read(1);
  }

  private static NetworkView network(GreyingView... greyings) {
    return new NetworkView(1, List.of(), List.of(greyings));
  }

  private static GreyingView greying(
      Optional<Long> site, GreyingScope scope, Instant begin, Instant end) {
    return new GreyingView(1, site, scope, begin, end, "公祭日");
  }
}
