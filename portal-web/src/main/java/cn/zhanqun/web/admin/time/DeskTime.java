package cn.zhanqun.web.admin.time;

import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.web.faces.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How staff are told a time: as colleagues say it, and to the minute for who wants to know. */
@Named
@RequestScoped
public class DeskTime {

  private static final int END_OF_DATE = 10;
  private static final int START_OF_TIME = 11;

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  @Inject Clock clock;

  /** {@code 5 分钟前}, {@code 今天 09:35}, {@code 昨天 09:35}, else the date. */
  public String asSaid(Instant moment) {
    Said said = Said.of(moment, clock.instant());
    return said.key().isEmpty() ? said.words() : Notices.words(said.key(), said.words());
  }

  public String exact(Instant moment) {
    return CityTime.toTheMinute(moment);
  }

  /** For the record: to the second, on the city's clocks. */
  public String toTheSecond(Instant moment) {
    return SECOND.format(moment.atZone(CityTime.ZONE));
  }

  /**
   * What is said of a moment.
   *
   * @param key of the sentence; empty when the words stand alone
   */
  record Said(String key, String words) {

    static Said of(Instant moment, Instant now) {
      Duration ago = Duration.between(moment, now);
      String exact = CityTime.toTheMinute(moment);
      LocalDate day = CityTime.day(moment);
      LocalDate today = CityTime.day(now);
      if (ago.isNegative() || day.isBefore(today.minusDays(1))) {
        return new Said("", exact.substring(0, END_OF_DATE));
      }
      if (ago.toMinutes() < 1) {
        return new Said("time.just-now", "");
      }
      if (ago.toHours() < 1) {
        return new Said("time.minutes-ago", String.valueOf(ago.toMinutes()));
      }
      return new Said(
          day.equals(today) ? "time.today" : "time.yesterday", exact.substring(START_OF_TIME));
    }
  }
}
