package cn.zhanqun.ejb.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2021-03-18 08:40, 2021-03-18T00:40:00Z",
    "2021-03-18 08:40:25, 2021-03-18T00:40:25Z",
    "2021-3-8 8:05, 2021-03-08T00:05:00Z",
    "2021年03月18日 08:40, 2021-03-18T00:40:00Z",
    "2021年3月18日08时40分, 2021-03-18T00:40:00Z",
    "2021/03/18 08：40, 2021-03-18T00:40:00Z",
    "2021.03.18 08:40, 2021-03-18T00:40:00Z",
    "2021-03-18T08:40:00+08:00, 2021-03-18T00:40:00Z",
    "2021-03-18T00:40:00Z, 2021-03-18T00:40:00Z",
    "2021-03-18T00:40:00.123Z, 2021-03-18T00:40:00Z",
  })
  void the_time_is_read_as_clocks_in_china_show_it(String printed, Instant expected) {
    Reading<Optional<Instant>> time = ShownTime.read(printed);

    assertEquals(Optional.of(expected), time.value());
    assertEquals(Certainty.RECOGNISED, time.certainty());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-18, import.time-without-hour, 2021-03-17T16:00:00Z",
    "2021年3月18日, import.time-without-hour, 2021-03-17T16:00:00Z",
    "2021-13-45 08:40, import.time-impossible,",
    "2021-02-30 25:61, import.time-impossible,",
    "昨天上午, import.time-not-understood,",
    "03-18 08:40, import.time-not-understood,",
  })
  void what_is_no_whole_time_is_doubtful_and_says_why(
      String printed, String reasonKey, Instant expected) {
    Reading<Optional<Instant>> time = ShownTime.read(printed);

    assertEquals(Optional.ofNullable(expected), time.value());
    assertEquals(Certainty.UNCERTAIN, time.certainty());
    assertEquals(reasonKey, time.reasonKey());
  }
}
