package cn.zhanqun.ejb.identity;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Somebody on their way to the provider and back, as their browser's session remembers it. What
 * comes back without one, or with another one's {@code state}, was not asked for.
 *
 * @param purpose what they want there
 * @param then the page to open in the end
 * @param state comes back with the browser
 * @param nonce comes back in the token
 * @param verifier shows the provider that whoever brings the code is who was sent
 */
public record Errand(Purpose purpose, String then, String state, String nonce, String verifier)
    implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int RANDOM_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();

  /** What somebody wants at the provider. */
  public enum Purpose {
    /** To come in. */
    SIGN_IN,
    /** To have the provider's name for them linked to the account they are signed in with. */
    LINK
  }

  public static Errand begin(Purpose purpose, String then) {
    return new Errand(purpose, then, random(), random(), random());
  }

  private static String random() {
    byte[] bytes = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bytes);
    return URL_SAFE.encodeToString(bytes);
  }

  boolean isAnsweredBy(String returnedState) {
    return MessageDigest.isEqual(bytes(state), bytes(returnedState));
  }

  /** The verifier as the provider is told it beforehand (PKCE, S256). */
  String challenge() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(verifier));
      return URL_SAFE.encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
