package cn.zhanqun.domain.article;

import cn.zhanqun.domain.time.CityTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An article standing above the others of its channel (置顶).
 *
 * @param rank among those that are pinned there, from 1 for the first
 * @param until the first moment at which it does no more; empty while nobody knows
 */
public record Pin(int rank, Optional<Instant> until) {

  /** A list in which more stand above is no list any more. */
  public static final int LAST_RANK = 20;

  /**
   * Takes the rank and the end.
   *
   * @throws PinNotPossible when the rank is none
   */
  public Pin {
    if (rank < 1 || rank > LAST_RANK) {
      throw PinNotPossible.rank(LAST_RANK);
    }
  }

  /** Until a day in the city is over, or until somebody takes it away. */
  public static Pin untilTheEndOf(Optional<LocalDate> lastDay, int rank) {
    return new Pin(
        rank, lastDay.map(day -> day.plusDays(1).atStartOfDay(CityTime.ZONE).toInstant()));
  }

  boolean isOverAt(Instant now) {
    return until.filter(end -> !end.isAfter(now)).isPresent();
  }
}
