package cn.zhanqun.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CityTimeTest {

  @Test
  void times_are_shown_on_the_clock_of_the_city() {
    assertEquals("2020-01-23 09:35", CityTime.toTheMinute(Instant.parse("2020-01-23T01:35:59Z")));
  }

  @Test
  void the_day_of_the_city_begins_while_it_is_still_yesterday_in_greenwich() {
    assertEquals(LocalDate.of(2020, 1, 24), CityTime.day(Instant.parse("2020-01-23T16:00:00Z")));
  }

  @Test
  void a_printed_time_is_read_again() {
    assertEquals(
        Optional.of(Instant.parse("2020-01-23T01:35:00Z")),
        CityTime.readMinute(" 2020-01-23 09:35 "));
    assertEquals(Optional.empty(), CityTime.readMinute("昨天"));
    assertEquals(Optional.empty(), CityTime.readMinute("2020-02-30 09:35"));
  }

  @Test
  void moments_are_stored_in_utc_to_the_microsecond() {
    InstantConverter converter = new InstantConverter();
    Instant moment = Instant.parse("2020-01-23T01:35:00.123456789Z");

    Instant stored = converter.convertToEntityAttribute(converter.convertToDatabaseColumn(moment));

    assertEquals(Instant.parse("2020-01-23T01:35:00.123456Z"), stored);
  }

  @Test
  void machines_are_told_the_seconds_and_how_far_the_city_is_ahead() {
    assertEquals(
        "2020-01-23T09:35:00+08:00", CityTime.withOffset(Instant.parse("2020-01-23T01:35:00.9Z")));
  }
}
