package cn.zhanqun.web.reader;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A year or a month of a channel's archive, as an address names it.
 *
 * @param month from 1, or {@link #WHOLE_YEAR}
 */
record ArchivePeriod(int year, int month) {

  static final int WHOLE_YEAR = 0;
  private static final int MONTHS = 12;

  /**
   * Reads what an address says; empty when there is no such month.
   *
   * @param year four digits
   * @param month two digits, or null
   */
  static Optional<ArchivePeriod> of(String year, String month) {
    int number = month == null ? WHOLE_YEAR : Integer.parseInt(month);
    return Optional.of(new ArchivePeriod(Integer.parseInt(year), number))
        .filter(period -> month == null || (number >= 1 && number <= MONTHS));
  }

  static ArchivePeriod of(YearMonth month) {
    return new ArchivePeriod(month.getYear(), month.getMonthValue());
  }

  ArchivePeriod wholeYear() {
    return new ArchivePeriod(year, WHOLE_YEAR);
  }

  Optional<YearMonth> yearMonth() {
    return month == WHOLE_YEAR ? Optional.empty() : Optional.of(YearMonth.of(year, month));
  }

  boolean contains(YearMonth asked) {
    return asked.getYear() == year && (month == WHOLE_YEAR || asked.getMonthValue() == month);
  }

  /** As it stands in an address: {@code 2020/01/}. */
  String path() {
    return "%04d/".formatted(year) + (month == WHOLE_YEAR ? "" : "%02d/".formatted(month));
  }
}
