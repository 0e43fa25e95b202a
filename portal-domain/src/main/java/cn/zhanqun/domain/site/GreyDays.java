package cn.zhanqun.domain.site;

import cn.zhanqun.domain.time.CityTime;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The days in the city on which pages are grey.
 *
 * @param last the whole of it is grey too
 */
public record GreyDays(LocalDate first, LocalDate last) implements Serializable {

  /** Nobody mourns longer; a slip in the year is more likely. */
  public static final int AT_MOST = 60;

  /**
   * Takes the days.
   *
   * @throws GreyingNotPossible when they end before they begin, or are too many
   */
  public GreyDays {
    Objects.requireNonNull(first);
    Objects.requireNonNull(last);
    if (last.isBefore(first)) {
      throw GreyingNotPossible.endsBeforeItBegins();
    }
    if (ChronoUnit.DAYS.between(first, last) >= AT_MOST) {
      throw GreyingNotPossible.tooLong(AT_MOST);
    }
  }

  public Instant beginsAt() {
    return first.atStartOfDay(CityTime.ZONE).toInstant();
  }

  /** The first moment at which nothing is grey any more. */
  public Instant endsAt() {
    return last.plusDays(1).atStartOfDay(CityTime.ZONE).toInstant();
  }
}
