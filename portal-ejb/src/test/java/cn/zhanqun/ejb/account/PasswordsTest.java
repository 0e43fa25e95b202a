package cn.zhanqun.ejb.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {

  @Test
  void only_the_same_password_matches() {
    String stored = Passwords.hash("一个够长的密码 1A");

    assertTrue(Passwords.matches("一个够长的密码 1A", stored));
    assertFalse(Passwords.matches("一个够长的密码 1a", stored));
  }

  @Test
  void the_same_password_is_never_stored_twice_alike() {
    assertNotEquals(Passwords.hash("password"), Passwords.hash("password"));
  }

  @Test
  void a_password_is_stored_with_600000_rounds_and_weaker_ones_are_outdated() {
    String stored = Passwords.hash("password");

    assertTrue(stored.startsWith("pbkdf2-sha256$600000$"));
    assertFalse(Passwords.isOutdated(stored));
    assertTrue(Passwords.isOutdated(stored.replace("$600000$", "$2048$")));
  }
}
