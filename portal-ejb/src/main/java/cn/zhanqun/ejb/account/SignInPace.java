package cn.zhanqun.ejb.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * How fast passwords may be tried from one network address: twenty wrong ones a minute, whoever's
 * they are. Right ones are not counted, because a whole house may share an address in the morning.
 * It lives in the memory of this node alone and forgets after the minute.
 */
@ApplicationScoped
class SignInPace {

  static final int A_MINUTE = 20;

  private static final int SECONDS = 60;

  @Inject Clock clock;

  private final Map<String, Integer> tries = new HashMap<>();
  private long minute;

  /**
   * Counts a try before it is known whether it is a wrong one.
   *
   * @throws TooManyTries when it has to wait
   */
  synchronized void begin(String address) {
    long now = clock.instant().getEpochSecond() / SECONDS;
    if (now != minute) {
      minute = now;
      tries.clear();
    }
    if (tries.merge(address, 1, Integer::sum) > A_MINUTE) {
      throw new TooManyTries();
    }
  }

  /** It was a right one. */
  synchronized void forgive(String address) {
    tries.computeIfPresent(address, (same, count) -> count > 1 ? count - 1 : null);
  }
}
