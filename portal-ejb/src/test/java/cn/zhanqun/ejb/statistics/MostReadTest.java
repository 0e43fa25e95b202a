package cn.zhanqun.ejb.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.ejb.page.TagRecorder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MostReadTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  private final Ranking ranking = new Ranking();
  private final MostRead mostRead = new MostRead();

  @BeforeEach
  void noon() {
    mostRead.readership = ranking;
    mostRead.tags = new TagRecorder();
    at(Duration.ZERO);
  }

  @Test
  void however_many_readers_ask_it_is_counted_once_in_ten_minutes() {
    assertEquals(List.of(1L), week());
    ranking.first = 2;
    at(Duration.ofMinutes(10).minusNanos(1));
    assertEquals(List.of(1L), week());

    at(Duration.ofMinutes(10));

    assertEquals(List.of(2L), week());
    assertEquals(2, ranking.asked);
  }

  @Test
  void each_site_and_period_has_a_list_of_its_own() {
    week();

    mostRead.articles(Optional.empty(), Period.DAY, 1);
    mostRead.articles(Optional.of(7L), Period.WEEK, 1);

    assertEquals(3, ranking.asked);
  }

  @Test
  void a_page_that_shows_it_is_right_until_it_is_counted_anew() {
    week();
    at(Duration.ofMinutes(4));
    mostRead.tags.begin();

    week();

    assertEquals(
        Optional.of(NOON.plus(Duration.ofMinutes(10))), mostRead.tags.shown().validUntil());
    mostRead.tags.end();
  }

  private List<Long> week() {
    return mostRead.articles(Optional.empty(), Period.WEEK, 1);
  }

  private void at(Duration afterNoon) {
    mostRead.clock = Clock.fixed(NOON.plus(afterNoon), ZoneOffset.UTC);
  }

  /** Says that one article is read most, and how often it was asked. */
  private static final class Ranking extends Readership {

    private long first = 1;
    private int asked;

    @Override
    public List<Views> mostRead(Optional<Long> siteId, Period period, int count) {
      asked++;
      return List.of(new Views(first, 10), new Views(99, 9));
    }
  }
}
