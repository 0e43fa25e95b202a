package cn.zhanqun.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * The time on the city's clocks (Asia/Shanghai), in which readers see dates and addresses carry
 * them.
 */
public final class CityTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

  private CityTime() {}

  /** The day in the city at this moment. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The month in the city at this moment. */
  public static YearMonth month(Instant moment) {
    return YearMonth.from(day(moment));
  }

  /** The moment at which a day begins in the city. */
  public static Instant beginOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** As printed beside an article: {@code 2020-01-23 09:35}. */
  public static String toTheMinute(Instant moment) {
    return TO_THE_MINUTE.format(moment.atZone(ZONE));
  }

  /** As machines read it: {@code 2020-01-23T09:35:00+08:00}. */
  public static String withOffset(Instant moment) {
    return WITH_OFFSET.format(moment.atZone(ZONE));
  }

  /** Reads what {@link #toTheMinute} prints; empty when it is anything else. */
  public static Optional<Instant> readMinute(String printed) {
    try {
      return Optional.of(
          LocalDateTime.parse(printed.strip(), TO_THE_MINUTE).atZone(ZONE).toInstant());
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }
}
