package cn.zhanqun.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecondFactorTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:10Z");

  @Test
  void a_secret_counts_once_the_phone_has_shown_that_it_has_it() {
    SecondFactor factor = new SecondFactor(anAccount());
    factor.offer("sealed");
    assertFalse(factor.isSetUp());

    assertThrows(CodeRefused.class, () -> factor.confirm(SECRET, "000000", NOW));
    factor.confirm(SECRET, codeAt(NOW), NOW);

    assertTrue(factor.isSetUp());
    assertEquals("sealed", factor.sealedSecret());
    assertThrows(CodeRefused.class, () -> factor.confirm(SECRET, codeAt(NOW), NOW));
  }

  @Test
  void a_code_opens_half_a_minute_early_or_late() {
    Duration step = Duration.ofSeconds(OneTimeCodes.SECONDS);

    assertEquals(Optional.empty(), aFactor().prove(SECRET, codeAt(NOW.minus(step)), NOW));
    assertEquals(Optional.empty(), aFactor().prove(SECRET, codeAt(NOW.plus(step)), NOW));
    assertEquals(
        "refusal.code.clock-behind",
        refused(aFactor().prove(SECRET, codeAt(NOW.minus(step.multipliedBy(2))), NOW)));
  }

  @Test
  void a_code_opens_once_and_so_do_older_ones_not_at_all() {
    SecondFactor factor = aFactor();
    String before = codeAt(NOW.minusSeconds(OneTimeCodes.SECONDS));

    assertEquals(Optional.empty(), factor.prove(SECRET, codeAt(NOW), NOW));

    assertEquals("refusal.code.used-before", refused(factor.prove(SECRET, codeAt(NOW), NOW)));
    assertEquals("refusal.code.used-before", refused(factor.prove(SECRET, before, NOW)));
  }

  @Test
  void a_phone_whose_clock_is_off_is_told_so_and_by_how_much() {
    Optional<CodeRefused> ahead =
        aFactor().prove(SECRET, codeAt(NOW.plus(Duration.ofMinutes(7))), NOW);
    Optional<CodeRefused> behind =
        aFactor().prove(SECRET, codeAt(NOW.minus(Duration.ofMinutes(10))), NOW);
    Optional<CodeRefused> far =
        aFactor().prove(SECRET, codeAt(NOW.plus(Duration.ofMinutes(11))), NOW);

    assertEquals("refusal.code.clock-ahead", refused(ahead));
    assertEquals(List.of(7L), ahead.get().arguments());
    assertEquals("refusal.code.clock-behind", refused(behind));
    assertEquals("refusal.code.wrong", refused(far));
  }

  @Test
  void after_five_wrong_tries_even_the_right_code_waits() {
    SecondFactor factor = aFactor();
    for (int i = 0; i < 5; i++) {
      assertEquals("refusal.code.wrong", refused(factor.prove(SECRET, "000000", NOW)));
    }

    assertEquals("refusal.code.wait", refused(factor.prove(SECRET, codeAt(NOW), NOW)));
    Instant later = NOW.plus(Duration.ofMinutes(1));
    assertEquals(Optional.empty(), factor.prove(SECRET, codeAt(later), later));
  }

  @Test
  void a_recovery_code_opens_once_however_it_is_typed() {
    SecondFactor factor = aFactor();
    factor.replaceRecoveryCodes(List.of("abcd-efgh-jkmn", "pqrs-tuvw-xyz2"));

    assertEquals(Optional.empty(), factor.prove(SECRET, " ABCD efgh-jkmn", NOW));

    assertEquals("refusal.code.wrong", refused(factor.prove(SECRET, "abcd-efgh-jkmn", NOW)));
    assertEquals(1, factor.recoveryCodesLeft());
  }

  private static String refused(Optional<CodeRefused> answer) {
    return answer.orElseThrow().messageKey();
  }

  private static SecondFactor aFactor() {
    SecondFactor factor = new SecondFactor(anAccount());
    factor.offer("sealed");
    factor.adopt(NOW, 0);
    return factor;
  }

  private static Account anAccount() {
    return new Account("qin", "秦编辑", "hash");
  }

  private static String codeAt(Instant moment) {
    return OneTimeCodes.code(SECRET, OneTimeCodes.stepAt(moment));
  }
}
