package cn.zhanqun.web.api;

import cn.zhanqun.domain.time.CityTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One word of a query, such as {@code page=3}. Left out or left empty it says nothing; what it
 * can't mean is refused with its name, never guessed.
 */
record QueryWord(String name, String written) {

  /** Takes what the server hands over, which is null for what was left out. */
  QueryWord {
    written = written == null ? "" : written.strip();
  }

  Optional<String> text() {
    return written.isEmpty() ? Optional.empty() : Optional.of(written);
  }

  Optional<Long> number(long least, long most) {
    return text().map(digits -> number(digits, least, most));
  }

  private long number(String digits, long least, long most) {
    if (digits.matches("[0-9]{1,18}")) {
      long number = Long.parseLong(digits);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw RequestUnreadable.noNumber(name, least, most);
  }

  /** The moment at which a day in the city begins. */
  Optional<Instant> startOfDay() {
    return day().map(QueryWord::start);
  }

  /** The moment at which a day in the city is over. */
  Optional<Instant> endOfDay() {
    return day().map(day -> start(day.plusDays(1)));
  }

  /** A month such as {@code 2026-11}. */
  Optional<YearMonth> month() {
    return text().map(this::month);
  }

  private YearMonth month(String month) {
    try {
      if (month.matches("[0-9]{4}-[0-9]{2}")) {
        return YearMonth.parse(month);
      }
    } catch (DateTimeException notInTheCalendar) {
      // Told below, like all that is no month.
    }
    throw RequestUnreadable.noMonth(name);
  }

  Optional<LocalDate> day() {
    return text().map(this::day);
  }

  private LocalDate day(String day) {
    try {
      if (day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(day);
      }
    } catch (DateTimeException notInTheCalendar) {
      // Told below, like all that is no day.
    }
    throw RequestUnreadable.noDay(name);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(CityTime.ZONE).toInstant();
  }

  /** One of the constants, written in small letters. */
  <E extends Enum<E>> Optional<E> choice(Class<E> choices) {
    return text().map(choice -> choice(choice, choices));
  }

  private <E extends Enum<E>> E choice(String choice, Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(constant -> word(constant).equals(choice))
        .findFirst()
        .orElseThrow(
            () ->
                RequestUnreadable.noneOf(
                    name, Arrays.stream(choices.getEnumConstants()).map(QueryWord::word).toList()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
