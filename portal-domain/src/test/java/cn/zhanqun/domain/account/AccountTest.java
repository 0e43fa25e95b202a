package cn.zhanqun.domain.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
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
