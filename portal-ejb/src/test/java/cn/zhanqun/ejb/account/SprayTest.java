package cn.zhanqun.ejb.account;

import static cn.zhanqun.ejb.account.SignInHouse.PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.security.SecurityLog;
import cn.zhanqun.ejb.start.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand addresses try common passwords at a hundred accounts for a day, each as often as its
 * pace allows. The work on passwords is left out, and counted instead.
 */
class SprayTest {

  private static final int ADDRESSES = 1_000;
  private static final int ACCOUNTS = 100;
  private static final Duration DAY = Duration.ofHours(23);
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;

  private final Map<Long, Integer> guesses = new HashMap<>();
  private final IdlePasswordWork work = new IdlePasswordWork();
  private SignInHouse house;

  @BeforeEach
  void open() {
    work.begin();
    house = new SignInHouse(TestDatabase.DERBY, folder, new CountedGuesses());
  }

  @AfterEach
  void close() {
    house.close();
    work.end();
  }

  @Test
  void nobody_guesses_more_than_ten_times_a_day_and_the_owner_still_comes_in() {
    List<Account> staff =
        IntStream.range(0, ACCOUNTS).mapToObj(i -> house.somebody("staff" + i, "editor")).toList();
    house.phoneOf(staff.get(0), SECRET);
    String device = house.enter(staff.get(0)).deviceKey();

    spray(staff);

    assertEquals(ACCOUNTS, guesses.size());
    assertTrue(guesses.values().stream().allMatch(count -> count <= 10), guesses::toString);
    assertTrue(house.enter(staff.get(0), PASSWORD, "192.0.2.7", device).isPresent());
    assertTrue(house.enter(staff.get(1), PASSWORD, "192.0.2.7", "").isEmpty());
  }

  /** Each address tries a fifth of the accounts, so that all are tried from two hundred. */
  private void spray(List<Account> staff) {
    for (int address = 0; address < ADDRESSES; address++) {
      for (int i = address % 5; i < ACCOUNTS; i += 5) {
        SignInPlace place = new SignInPlace("198.51.100." + address, "", "curl");
        house.signIn.enter(staff.get(i).loginName(), "Spring-2026-Good", place);
      }
      house.entities.flush();
      house.entities.clear();
      house.later(DAY.dividedBy(ADDRESSES));
    }
  }

  @Test
  void a_name_nobody_has_costs_as_much_work_as_one_that_somebody_has() {
    Account editor = house.somebody("qin", "editor");
    SignInPlace place = new SignInPlace("198.51.100.7", "", "curl");
    int before = work.done();

    house.signIn.enter("nobody", "Spring-2026-Good", place);
    int forNobody = work.done() - before;
    house.signIn.enter(editor.loginName(), "Spring-2026-Good", place);
    int forSomebody = work.done() - before - forNobody;

    assertEquals(1, forNobody);
    assertEquals(forNobody, forSomebody);
  }

  /** Counts the passwords that were looked at. */
  private final class CountedGuesses extends SecurityLog {

    @Override
    public void note(SecurityKind kind, long accountId, String words) {
      if (kind == SecurityKind.SIGN_IN_FAILED && words.equals("password")) {
        guesses.merge(accountId, 1, Integer::sum);
      }
    }
  }
}
