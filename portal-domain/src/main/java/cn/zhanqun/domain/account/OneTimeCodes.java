package cn.zhanqun.domain.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits (动态码) that an app on a phone shows for half a minute: worked out from the time and
 * a secret that the phone and the portal share (RFC 6238, with SHA-1 as every app understands it).
 */
public final class OneTimeCodes {

  public static final int SECONDS = 30;

  private static final int MODULUS = 1_000_000;

  private OneTimeCodes() {}

  /** The half minute, counted since 1970, in which a moment lies. */
  public static long stepAt(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS);
  }

  /** The code of a half minute. */
  public static String code(byte[] secret, long step) {
    byte[] hash = hash(secret, step);
    int offset = hash[hash.length - 1] & 0xf;
    int truncated = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
    return "%06d".formatted(truncated % MODULUS);
  }

  private static byte[] hash(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HmacSHA1", impossible);
    }
  }

  /** The half minute a code belongs to, the nearest within so many of another; empty for none. */
  static OptionalLong find(byte[] secret, String code, long around, int distance) {
    return LongStream.rangeClosed(0, distance)
        .flatMap(away -> LongStream.of(around - away, around + away))
        .filter(step -> isSame(code, code(secret, step)))
        .findFirst();
  }

  private static boolean isSame(String typed, String code) {
    return MessageDigest.isEqual(
        typed.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
  }
}
