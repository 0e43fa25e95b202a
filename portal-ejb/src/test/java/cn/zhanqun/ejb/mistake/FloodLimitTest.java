package cn.zhanqun.ejb.mistake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FloodLimitTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final String READER = "192.0.2.7";
  private static final String NEIGHBOUR = "192.0.2.8";

  private final FloodLimit flood = new FloodLimit();

  @BeforeEach
  void noon() {
    at(Duration.ZERO);
  }

  @Test
  void five_reports_are_let_in_and_the_sixth_is_told_how_long_to_wait() {
    admit(READER, 5);

    TooManyReports refusal = assertThrows(TooManyReports.class, () -> flood.admit(READER));

    assertEquals(120, refusal.seconds());
    assertEquals(2L, refusal.arguments().get(0));
  }

  @Test
  void whoever_waits_as_long_as_told_is_let_in() {
    admit(READER, 5);

    at(Duration.ofSeconds(119));
    assertThrows(TooManyReports.class, () -> flood.admit(READER));
    at(Duration.ofMinutes(2));
    flood.admit(READER);

    assertThrows(TooManyReports.class, () -> flood.admit(READER));
  }

  @Test
  void to_be_refused_again_and_again_makes_no_wait_longer() {
    admit(READER, 5);
    for (int i = 0; i < 1000; i++) {
      assertThrows(TooManyReports.class, () -> flood.admit(READER));
    }

    at(Duration.ofMinutes(2));

    flood.admit(READER);
  }

  @Test
  void a_reader_elsewhere_does_not_pay_for_it() {
    admit(READER, 5);

    admit(NEIGHBOUR, 5);

    assertThrows(TooManyReports.class, () -> flood.admit(NEIGHBOUR));
  }

  @Test
  void one_household_has_no_more_for_having_many_addresses() {
    for (int i = 1; i <= 5; i++) {
      flood.admit("2001:db8:1:2:0:0:0:" + i);
    }

    assertThrows(TooManyReports.class, () -> flood.admit("2001:db8:1:2:a:b:c:d"));
    flood.admit("2001:db8:1:3:0:0:0:1");
  }

  @Test
  void three_hundred_from_everywhere_are_enough_for_an_hour() {
    for (int i = 0; i < FloodLimit.OF_ALL; i++) {
      flood.admit("192.0.2." + i);
    }

    TooManyReports refusal = assertThrows(TooManyReports.class, () -> flood.admit("198.51.100.1"));

    assertEquals(12, refusal.seconds());
    at(Duration.ofHours(1));
    for (int i = 0; i < FloodLimit.OF_ALL; i++) {
      flood.admit("192.0.2." + i);
    }
  }

  @Test
  void after_ten_minutes_all_is_forgotten() {
    admit(READER, 5);

    at(Duration.ofMinutes(10));

    admit(READER, 5);
  }

  private void admit(String address, int times) {
    for (int i = 0; i < times; i++) {
      flood.admit(address);
    }
  }

  private void at(Duration afterNoon) {
    flood.clock = Clock.fixed(NOON.plus(afterNoon), ZoneOffset.UTC);
  }
}
