package cn.zhanqun.journey;

import cn.zhanqun.domain.account.OneTimeCodes;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * The phone of somebody of the staff, with an authenticator app on it. A code opens once only, so
 * it tells one that it has not told before: that of the last half minute, of this one, of the next,
 * and only then it has to wait.
 */
final class Phone {

  private static final Map<String, Long> LAST_TOLD = new ConcurrentHashMap<>();
  private static final Duration PAUSE = Duration.ofMillis(200);

  /** How long a code may be on its way on a busy machine and must still be believed. */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(10);

  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final String secret;

  /**
   * @param secret as it is typed into a phone, in capital letters and digits
   */
  Phone(String secret) {
    this.secret = secret.replace(" ", "");
  }

  /** A code that opens now and was not told before. */
  String code() {
    long earliest = OneTimeCodes.stepAt(Instant.now().plus(ON_ITS_WAY)) - 1;
    long step = LAST_TOLD.merge(secret, earliest, Phone::after);
    while (step > OneTimeCodes.stepAt(Instant.now()) + 1) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return OneTimeCodes.code(bytes(), step);
  }

  private static long after(long told, long earliest) {
    return Math.max(told + 1, earliest);
  }

  /** A code of another moment, as from a phone whose clock is off. */
  String codeAt(Instant moment) {
    return OneTimeCodes.code(bytes(), OneTimeCodes.stepAt(moment));
  }

  private byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int waiting = 0;
    int bits = 0;
    for (int i = 0; i < secret.length(); i++) {
      waiting = ((waiting << 5) | SIGNS.indexOf(secret.charAt(i))) & 0xfff;
      bits += 5;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes.write(waiting >> bits);
      }
    }
    return bytes.toByteArray();
  }
}
