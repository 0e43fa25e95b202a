package cn.zhanqun.ejb.migration;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time printed on an article: a date, mostly with hour and minute, as clocks in China show it.
 */
final class ShownTime {

  /** A date and what follows of the time, as it stands within a longer text. */
  static final Pattern WRITTEN =
      Pattern.compile(
          "(?<!\\d)(\\d{4})\\s{0,2}[-/.年]\\s{0,2}(\\d{1,2})\\s{0,2}[-/.月]\\s{0,2}(\\d{1,2})(?!\\d)\\s{0,2}日?"
              + "(?:[T\\s]{0,3}(\\d{1,2})\\s?[:：时](\\d{1,2})(?:[:：分](\\d{1,2}))?秒?分?(?:\\.\\d{1,9})?"
              + "(Z|[+-]\\d{2}:?\\d{2})?)?");

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private ShownTime() {}

  static Reading<Optional<Instant>> read(String printed) {
    if (printed.isEmpty()) {
      return Reading.missing(Optional.empty());
    }
    Matcher written = WRITTEN.matcher(printed);
    if (!written.find()) {
      return Reading.doubtful(Optional.empty(), printed, "import.time-not-understood");
    }
    try {
      Optional<Instant> instant = Optional.of(instant(written));
      boolean dateOnly = written.group(4) == null;
      return dateOnly
          ? Reading.doubtful(instant, printed, "import.time-without-hour")
          : Reading.sure(instant, printed);
    } catch (DateTimeException noSuchDay) {
      return Reading.doubtful(Optional.empty(), printed, "import.time-impossible");
    }
  }

  private static Instant instant(Matcher written) {
    LocalDateTime local =
        LocalDateTime.of(
            number(written.group(1)),
            number(written.group(2)),
            number(written.group(3)),
            number(written.group(4)),
            number(written.group(5)),
            number(written.group(6)));
    String offset = written.group(7);
    ZoneId zone = offset == null ? CHINA : ZoneOffset.of(offset);
    return local.atZone(zone).toInstant();
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, CHINA);
  }
}
