package cn.zhanqun.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @Test
  void a_new_account_must_choose_a_password_of_its_own() {
    Account account = anAccount();

    assertTrue(account.mustChangePassword());
    account.choosePassword("other");
    assertFalse(account.mustChangePassword());
  }

  @Test
  void four_wrong_passwords_are_forgiven_and_the_fifth_closes_the_account_for_a_minute() {
    Account account = anAccount();

    fail(account, 4);
    assertTrue(account.mayTrySignIn(NOW));
    fail(account, 1);

    assertFalse(account.mayTrySignIn(NOW));
    assertFalse(account.mayTrySignIn(NOW.plusSeconds(59)));
    assertTrue(account.mayTrySignIn(NOW.plusSeconds(60)));
  }

  @Test
  void the_wait_grows_up_to_a_quarter_of_an_hour() {
    Account account = anAccount();

    fail(account, 200);

    assertFalse(account.mayTrySignIn(NOW.plus(Duration.ofMinutes(15)).minusSeconds(1)));
    assertTrue(account.mayTrySignIn(NOW.plus(Duration.ofMinutes(15))));
  }

  @Test
  void a_right_password_ends_the_count() {
    Account account = anAccount();
    fail(account, 4);

    account.succeedSignIn();
    fail(account, 4);

    assertTrue(account.mayTrySignIn(NOW));
  }

  @Test
  void an_administrator_ends_the_wait() {
    Account account = anAccount();
    fail(account, 20);

    account.unlock();

    assertTrue(account.mayTrySignIn(NOW));
  }

  @Test
  void a_password_that_was_reset_opens_once_to_choose_another() {
    Account account = anAccount();
    account.choosePassword("own");

    account.resetPassword("handed over");

    assertEquals("handed over", account.passwordHash());
    assertTrue(account.mustChangePassword());
  }

  @Test
  void whoever_comes_back_is_enabled_again() {
    Account account = anAccount();
    account.disable();

    account.enable();

    assertTrue(account.isEnabled());
  }

  @Test
  void a_name_of_two_hundred_characters_is_refused_and_the_old_one_kept() {
    Account account = anAccount();
    String before = account.displayName();

    assertThrows(NameNotUsable.class, () -> account.rename("灯".repeat(200)));
    assertThrows(NameNotUsable.class, () -> account.rename(" \u0007 "));

    assertEquals(before, account.displayName());
  }

  @Test
  void a_name_stands_on_one_line() {
    Account account = anAccount();

    account.rename(" 沈\n知秋 ");

    assertEquals("沈 知秋", account.displayName());
  }

  @Test
  void a_login_name_has_small_letters_digits_and_few_signs() {
    assertEquals("shen.zhiqiu-2", LoginName.of(" Shen.Zhiqiu-2 "));
    assertThrows(LoginNameNotUsable.class, () -> LoginName.of("沈知秋"));
    assertThrows(LoginNameNotUsable.class, () -> LoginName.of("s"));
    assertThrows(LoginNameNotUsable.class, () -> LoginName.of("a".repeat(41)));
    assertThrows(LoginNameNotUsable.class, () -> LoginName.of("shen zhiqiu"));
  }

  @Test
  void a_disabled_account_stays_closed() {
    Account account = anAccount();

    account.disable();

    assertFalse(account.mayTrySignIn(NOW));
  }

  private static void fail(Account account, int times) {
    for (int i = 0; i < times; i++) {
      account.failSignIn(NOW);
    }
  }

  private static Account anAccount() {
    return new Account("qin", "秦编辑", "hash");
  }
}
