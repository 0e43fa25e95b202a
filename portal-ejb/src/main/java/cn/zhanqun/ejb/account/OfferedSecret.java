package cn.zhanqun.ejb.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * The secret that a phone shall share with the portal, shown while it is set up.
 *
 * @param typed as it can be typed into the phone
 * @param address as a QR code tells it, in the form all authenticator apps read
 */
public record OfferedSecret(String typed, String address) {

  private static final String ISSUER = "Zhanqun";
  private static final int BYTES = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one, as long as RFC 4226 recommends. */
  static byte[] random() {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  static OfferedSecret of(String loginName, byte[] secret) {
    String typed = Base32.of(secret);
    String name = URLEncoder.encode(loginName, StandardCharsets.UTF_8).replace("+", "%20");
    return new OfferedSecret(
        typed, "otpauth://totp/" + ISSUER + ":" + name + "?secret=" + typed + "&issuer=" + ISSUER);
  }

  /** In groups of four, as people read it. */
  public String inGroups() {
    return typed.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
