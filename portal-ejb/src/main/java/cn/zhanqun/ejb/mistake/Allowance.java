package cn.zhanqun.ejb.mistake;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something may still be done: so many times at once, and then once more each time the
 * pause between has passed.
 */
final class Allowance {

  private final int atOnce;
  private final Duration pause;

  private double left;
  private Instant counted;

  Allowance(int atOnce, Duration pause, Instant now) {
    this.atOnce = atOnce;
    this.pause = pause;
    this.left = atOnce;
    this.counted = now;
  }

  /** How long to wait for the next time; zero when it may be done now. */
  Duration waitAt(Instant now) {
    refill(now);
    return left >= 1
        ? Duration.ZERO
        : Duration.ofMillis((long) Math.ceil((1 - left) * pause.toMillis()));
  }

  void take(Instant now) {
    refill(now);
    left--;
  }

  boolean isFullAt(Instant now) {
    refill(now);
    return left >= atOnce;
  }

  /** A clock that was set back refills nothing. */
  private void refill(Instant now) {
    if (now.isAfter(counted)) {
      double pauses = (double) Duration.between(counted, now).toMillis() / pause.toMillis();
      left = Math.min(atOnce, left + pauses);
      counted = now;
    }
  }
}
