package cn.zhanqun.ejb.account;

import java.security.SecureRandom;

/** Random words that can't be guessed and can be typed: no letters or digits that look alike. */
public final class Secrets {

  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** A secret of so many signs; each is worth 5.7 bits. */
  public static String random(int length) {
    return RANDOM
        .ints(length, 0, SIGNS.length())
        .collect(
            StringBuilder::new,
            (secret, index) -> secret.append(SIGNS.charAt(index)),
            StringBuilder::append)
        .toString();
  }
}
