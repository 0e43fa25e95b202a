package cn.zhanqun.domain.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NoticeBarTest {

  private static final Instant BEGIN = Instant.parse("2026-12-12T16:00:00Z");
  private static final Instant END = BEGIN.plus(Duration.ofDays(1));
  private static final Instant NOON = BEGIN.plus(Duration.ofHours(12));

  @Test
  void it_is_taken_down_early_and_only_once() {
    NoticeBar bar = aBar("停水通知", "", BEGIN);

    bar.endEarly(NOON);

    assertEquals(NOON, bar.endsAt());
    assertRefused("over", () -> bar.endEarly(NOON));
  }

  @Test
  void taken_down_before_it_began_it_is_never_shown() {
    NoticeBar bar = aBar("停水通知", "", BEGIN);

    bar.endEarly(BEGIN.minusSeconds(1));

    assertEquals(bar.beginsAt(), bar.endsAt());
  }

  @Test
  void it_is_one_sentence_in_one_line() {
    assertEquals("今夜 停水", aBar(" 今夜\n停水 ", "", BEGIN).sentence());
    assertRefused("no-sentence", () -> aBar(" \n", "", BEGIN));
    assertRefused("sentence-too-long", () -> aBar("字".repeat(121), "", BEGIN));
  }

  @Test
  void it_leads_nowhere_or_to_an_address() {
    assertEquals("", aBar("停水", " ", BEGIN).linkAddress());
    assertEquals("/fuping/", aBar("停水", " /fuping/ ", BEGIN).linkAddress());
    assertThrows(LinkNotUsable.class, () -> aBar("停水", "javascript:alert(1)", BEGIN));
  }

  @Test
  void a_time_that_is_over_or_never_ends_is_refused() {
    assertRefused("past", () -> aBar("停水", "", END));
    assertRefused("ends-before-it-begins", () -> new NoticePeriod(BEGIN, BEGIN));
    assertRefused("too-long", () -> new NoticePeriod(BEGIN, BEGIN.plus(Duration.ofDays(61))));
  }

  private static NoticeBar aBar(String sentence, String address, Instant now) {
    return new NoticeBar(
        Optional.empty(), NoticeTone.CALM, sentence, address, new NoticePeriod(BEGIN, END), now);
  }

  private static void assertRefused(String why, Executable wrong) {
    NoticeBarNotPossible refusal = assertThrows(NoticeBarNotPossible.class, wrong);
    assertEquals("refusal.notice-bar-not-possible." + why, refusal.messageKey());
  }
}
