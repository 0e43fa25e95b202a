package cn.zhanqun.ejb.account;

/**
 * A random password that an administrator hands to the owner of an account, who must change it at
 * the first sign-in. It is shown once and kept nowhere.
 *
 * @param password to be handed over
 * @param hash what the account keeps of it
 */
public record HandedPassword(String password, String hash) {

  private static final int LENGTH = 16;

  public static HandedPassword random() {
    String password = Secrets.random(LENGTH);
    return new HandedPassword(password, Passwords.hash(password));
  }

  /** Keeps the password out of every log. */
  @Override
  public String toString() {
    return "a password";
  }
}
