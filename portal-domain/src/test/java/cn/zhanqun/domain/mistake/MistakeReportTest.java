package cn.zhanqun.domain.mistake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.site.Site;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MistakeReportTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final long CLERK = 7;
  private static final long COLLEAGUE = 8;

  @Test
  void what_is_answered_says_what_and_when() {
    MistakeReport report = aReport();

    report.answer(" 已改正，谢谢。\r\n", CLERK, NOW);

    assertEquals(MistakeState.ANSWERED, report.state());
    assertEquals("已改正，谢谢。", report.answer());
    assertEquals(Optional.of(NOW), report.answeredAt());
  }

  @Test
  void what_is_no_mistake_is_dismissed_with_a_reason() {
    MistakeReport report = aReport();

    report.dismiss("原文如此", CLERK, NOW);

    assertEquals(MistakeState.DISMISSED, report.state());
    assertEquals("原文如此", report.answer());
  }

  @Test
  void a_second_clerk_cannot_put_another_answer_over_the_first() {
    MistakeReport report = aReport();
    report.answer("已改正", CLERK, NOW);

    assertThrows(MistakeAlreadyAnswered.class, () -> report.dismiss("原文如此", COLLEAGUE, NOW));

    assertEquals("已改正", report.answer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n", "\u0000\u0007"})
  void nobody_is_answered_with_nothing(String nothing) {
    MistakeReport report = aReport();

    assertThrows(MistakeIncomplete.class, () -> report.answer(nothing, CLERK, NOW));
    assertThrows(MistakeIncomplete.class, () -> report.dismiss(nothing, CLERK, NOW));

    assertEquals(MistakeState.OPEN, report.state());
  }

  @Test
  void a_report_that_does_not_say_what_is_wrong_is_refused() {
    assertThrows(MistakeIncomplete.class, () -> new ReportedMistake("/", "桥头", " \u0000", ""));
  }

  @Test
  void each_part_of_a_report_has_its_length_and_not_a_sign_more() {
    new ReportedMistake("/", "字".repeat(200), "字".repeat(1000), "字".repeat(100));

    assertTooLong("refusal.mistake-too-long.marked", "字".repeat(201), "错", "");
    assertTooLong("refusal.mistake-too-long.wrong", "", "字".repeat(1001), "");
    assertTooLong("refusal.mistake-too-long.contact", "", "错", "字".repeat(101));
  }

  private static void assertTooLong(String key, String marked, String wrong, String contact) {
    MistakeTextTooLong refusal =
        assertThrows(
            MistakeTextTooLong.class, () -> new ReportedMistake("/", marked, wrong, contact));

    assertEquals(key, refusal.messageKey());
  }

  @Test
  void control_signs_are_not_kept() {
    ReportedMistake mistake = new ReportedMistake("/", "桥\u0000头", "错\u001b[31m了\r\n", "");

    assertEquals("桥头", mistake.marked());
    assertEquals("错[31m了", mistake.wrong());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/fuping/", "/fuping/c/2020/0123/1.html", "/search"})
  void a_page_of_ours_is_kept(String page) {
    assertEquals(page, new ReportedMistake(page, "", "错", "").page());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/fuping//evil",
        "fuping/",
        "/a?b=c",
        "/a b",
        "/<script>",
        "javascript:alert(1)",
        ""
      })
  void an_address_that_cannot_be_ours_is_left_out_and_the_rest_is_kept(String page) {
    ReportedMistake mistake = new ReportedMistake(page, "", "错", "");

    assertTrue(mistake.page().isEmpty());
    assertEquals("错", mistake.wrong());
  }

  @Test
  void a_page_with_an_endless_address_is_left_out() {
    assertTrue(ReportedMistake.pageOfOurs("/" + "a".repeat(100_000) + "!").isEmpty());
    assertTrue(ReportedMistake.pageOfOurs("/" + "a".repeat(200)).isEmpty());
  }

  private static MistakeReport aReport() {
    return new MistakeReport(
        Site.mainSite("city", "市网", "市"), new ReportedMistake("/", "桥头", "应为桥东", ""), "hash", NOW);
  }
}
