package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.ejb.start.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures, and proves nothing: how long a wrong password takes at a name somebody has and at one
 * nobody has. No part of the build; {@code bench/sign-in} runs it.
 */
class SignInTimes {

  private static final int ATTEMPTS = 1_000;

  @TempDir Path folder;

  private SignInHouse house;

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void names_somebody_has_and_names_nobody_has() {
    house = new SignInHouse(TestDatabase.DERBY, folder);
    Account editor = house.somebody("qin", "editor");
    long[] known = new long[ATTEMPTS];
    long[] unknown = new long[ATTEMPTS];

    for (int i = 0; i < ATTEMPTS; i++) {
      known[i] = nanosOf(editor.loginName(), i);
      unknown[i] = nanosOf("nobody" + i, i);
      house.guard.forget(house.entities.find(Account.class, editor.id()));
      house.entities.flush();
      house.entities.clear();
      house.later(Duration.ofSeconds(10));
    }

    System.out.printf(
        "sign-in, p50 of %d wrong passwords: known name %.1f ms, unknown name %.1f ms,"
            + " difference %.1f ms (at most 5)%n",
        ATTEMPTS, median(known), median(unknown), Math.abs(median(known) - median(unknown)));
  }

  private long nanosOf(String name, int attempt) {
    SignInPlace place = new SignInPlace("198.51.100." + attempt, "", "Firefox");
    long began = System.nanoTime();
    house.signIn.enter(name, "Spring-2026-Good", place);
    return System.nanoTime() - began;
  }

  private static double median(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1_000_000.0;
  }
}
