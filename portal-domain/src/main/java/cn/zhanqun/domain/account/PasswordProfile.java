package cn.zhanqun.domain.account;

import java.time.Duration;
import java.util.Optional;

/**
 * What a good password is. Two schools contradict each other, so a house chooses: the state's
 * protection scheme (等保三级) asks for several kinds of signs and for change, OWASP ASVS 5 forbids
 * both because people then choose what is easily guessed.
 */
public enum PasswordProfile {
  /** Three kinds of signs, another one every 90 days, none of the last five again. */
  DENGBAO3(3, 90, 5),
  /** Long and uncommon, and then kept. */
  ASVS(1, 0, 0);

  public static final int SHORTEST = 12;
  public static final int LONGEST = 128;

  private final int kinds;
  private final int days;
  private final int remembered;

  PasswordProfile(int kinds, int days, int remembered) {
    this.kinds = kinds;
    this.days = days;
    this.remembered = remembered;
  }

  /** How many kinds of signs it has: capital letters, small letters, digits, others. */
  public int kinds() {
    return kinds;
  }

  /** After how long another one must be chosen; empty for never. */
  public Optional<Duration> life() {
    return days == 0 ? Optional.empty() : Optional.of(Duration.ofDays(days));
  }

  /** How many of the last ones may not be chosen again. */
  public int remembered() {
    return remembered;
  }
}
