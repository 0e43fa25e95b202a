package cn.zhanqun.domain.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GreyingTest {

  private static final LocalDate DAY = LocalDate.parse("2026-12-13");
  private static final Instant DAY_BEFORE = Instant.parse("2026-12-12T04:00:00Z");
  private static final Instant NOON = Instant.parse("2026-12-13T04:00:00Z");
  private static final Instant DAY_AFTER = Instant.parse("2026-12-13T16:00:00Z");

  @Test
  void a_day_is_grey_from_midnight_to_midnight_in_the_city() {
    Greying greying = aDay();

    assertEquals(Instant.parse("2026-12-12T16:00:00Z"), greying.beginsAt());
    assertEquals(Instant.parse("2026-12-13T16:00:00Z"), greying.endsAt());
  }

  @Test
  void ended_early_it_is_grey_until_then() {
    Greying greying = aDay();

    greying.endEarly(NOON);

    assertEquals(NOON, greying.endsAt());
    assertRefused("over", () -> greying.endEarly(NOON));
  }

  @Test
  void ended_before_it_begins_it_is_never_grey() {
    Greying greying = aDay();

    greying.endEarly(DAY_BEFORE);

    assertEquals(greying.beginsAt(), greying.endsAt());
    assertRefused("over", () -> greying.endEarly(DAY_BEFORE));
  }

  @Test
  void what_is_over_cannot_be_ended() {
    Greying greying = aDay();

    assertRefused("over", () -> greying.endEarly(DAY_AFTER));
  }

  @Test
  void days_that_are_past_or_end_before_they_begin_are_refused() {
    assertRefused("past", () -> greying(new GreyDays(DAY, DAY), "公祭日", DAY_AFTER));
    assertRefused("ends-before-it-begins", () -> new GreyDays(DAY, DAY.minusDays(1)));
  }

  @Test
  void a_slip_in_the_year_is_refused() {
    new GreyDays(DAY, DAY.plusDays(59));

    assertRefused("too-long", () -> new GreyDays(DAY, DAY.plusDays(60)));
    assertRefused("too-long", () -> new GreyDays(DAY, DAY.plusYears(1)));
  }

  @Test
  void nothing_turns_grey_without_a_reason() {
    GreyDays days = new GreyDays(DAY, DAY);

    assertRefused("no-reason", () -> greying(days, " \n", DAY_BEFORE));
    assertRefused("reason-too-long", () -> greying(days, "字".repeat(201), DAY_BEFORE));
  }

  private static Greying aDay() {
    return greying(new GreyDays(DAY, DAY), "公祭日", DAY_BEFORE);
  }

  private static Greying greying(GreyDays days, String reason, Instant now) {
    return new Greying(Optional.empty(), GreyingScope.EVERYTHING, days, reason, now);
  }

  private static void assertRefused(String why, Runnable attempt) {
    GreyingNotPossible refusal = assertThrows(GreyingNotPossible.class, attempt::run);

    assertEquals("refusal.greying-not-possible." + why, refusal.messageKey());
  }
}
