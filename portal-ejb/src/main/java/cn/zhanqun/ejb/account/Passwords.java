package cn.zhanqun.ejb.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Turns passwords into what may be stored: PBKDF2 with HMAC-SHA-256 (RFC 8018) over 600,000 rounds.
 * What is stored carries its own parameters, so that they can grow. At most four are worked out at
 * a time, because each costs a core a tenth of a second.
 */
final class Passwords {

  private static final String SCHEME = "pbkdf2-sha256";
  private static final int ROUNDS = 600_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Semaphore AT_A_TIME = new Semaphore(4, true);

  /** Compared with when there is no such account, so that the answer takes as long. */
  private static final String NOBODYS = hash("nobody's password");

  private Passwords() {}

  static String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return String.join(
        "$", SCHEME, String.valueOf(ROUNDS), encode(salt), encode(derive(password, salt, ROUNDS)));
  }

  static boolean matches(String password, String stored) {
    String[] parts = stored.split("\\$", -1);
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
  }

  /** Spends the time of a comparison. */
  static void matchNobody(String password) {
    matches(password, NOBODYS);
  }

  /** Whether a stored password was made with weaker parameters than today's. */
  static boolean isOutdated(String stored) {
    return !stored.startsWith(SCHEME + "$" + ROUNDS + "$");
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    AT_A_TIME.acquireUninterruptibly();
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", impossible);
    } finally {
      AT_A_TIME.release();
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
