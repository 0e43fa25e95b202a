package cn.zhanqun.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @Test
  void a_new_account_must_choose_a_password_of_its_own() {
    Account account = anAccount();

    assertTrue(account.mustChangePassword());
    account.choosePassword("other", NOW);
    assertFalse(account.mustChangePassword());
    assertEquals(Optional.of(NOW), account.passwordChosenAt());
  }

  @Test
  void the_last_five_passwords_are_remembered_the_latest_first() {
    Account account = anAccount();

    List.of("1", "2", "3", "4", "5", "6").forEach(hash -> account.choosePassword(hash, NOW));

    assertEquals(List.of("5", "4", "3", "2", "1"), account.oldPasswords());
  }

  @Test
  void thirty_wrong_passwords_in_twelve_hours_lock_it_until_it_is_unlocked() {
    Account account = anAccount();

    fail(account, 29, NOW);
    assertFalse(account.isLocked());
    fail(account, 1, NOW.plus(Duration.ofHours(12)));
    assertTrue(account.isLocked());
    fail(account, 1, NOW.plus(Duration.ofDays(3)));
    assertTrue(account.isLocked());

    account.unlock();

    assertFalse(account.isLocked());
  }

  @Test
  void wrong_passwords_of_yesterday_are_forgotten() {
    Account account = anAccount();
    fail(account, 29, NOW);

    fail(account, 29, NOW.plus(Duration.ofHours(12)).plusSeconds(1));

    assertFalse(account.isLocked());
  }

  @Test
  void a_password_that_was_reset_opens_once_to_choose_another() {
    Account account = anAccount();
    account.choosePassword("own", NOW);

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

  private static void fail(Account account, int times, Instant moment) {
    for (int i = 0; i < times; i++) {
      account.failSignIn(moment);
    }
  }

  private static Account anAccount() {
    return new Account("qin", "秦编辑", "hash");
  }
}
