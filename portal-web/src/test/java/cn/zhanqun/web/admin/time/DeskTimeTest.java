package cn.zhanqun.web.admin.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.web.admin.time.DeskTime.Said;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-24 10:00, time.just-now, ''",
    "2026-11-24 09:59, time.minutes-ago, 1",
    "2026-11-24 09:01, time.minutes-ago, 59",
    "2026-11-24 09:00, time.today, 09:00",
    "2026-11-24 00:00, time.today, 00:00",
    "2026-11-23 23:59, time.yesterday, 23:59",
    "2026-11-23 00:00, time.yesterday, 00:00",
    "2026-11-22 23:59, '', 2026-11-22",
    "2020-01-23 09:35, '', 2020-01-23",
    "2026-11-24 10:01, '', 2026-11-24"
  })
  void at_ten_in_the_morning_a_time_is_told_as_colleagues_say_it(
      String moment, String key, String words) {
    Said said = Said.of(at(moment), at("2026-11-24 10:00"));

    assertEquals(new Said(key, words), said);
  }

  private static Instant at(String minute) {
    return CityTime.readMinute(minute).orElseThrow();
  }
}
