package cn.zhanqun.domain.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a door stays shut after wrong tries in a row: from the fifth for 1, 2, 4 … 15 minutes.
 */
final class Wait {

  private static final int FAILURES_BEFORE_IT = 5;
  private static final int LONGEST_MINUTES = 15;

  private Wait() {}

  /** Until when nothing more is tried; empty while failures are forgiven. */
  static Optional<Instant> after(int failures, Instant now) {
    int beyond = failures - FAILURES_BEFORE_IT;
    if (beyond < 0) {
      return Optional.empty();
    }
    int minutes = Math.min(LONGEST_MINUTES, 1 << Math.min(beyond, 10));
    return Optional.of(now.plus(Duration.ofMinutes(minutes)));
  }
}
