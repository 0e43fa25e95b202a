package cn.zhanqun.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.article.BylineRole;
import cn.zhanqun.web.api.NoticeBarsResource.NoticeBarForm;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {

  private static final String WHOLE =
      """
      {"site": "fuping", "channel": "fpxw", "title": "\u6625\u5929", "shownAt": "2020-01-23T09:35:00+08:00",
       "bylines": [{"role": "REPORTER", "name": "\u96f7\u4e00"}], "subtitle": null}
      """;

  @Test
  void an_object_becomes_a_record_and_what_is_left_out_is_empty() {
    ArticleForm form = read(WHOLE);

    assertEquals("\u6625\u5929", form.title());
    assertEquals("", form.subtitle());
    assertEquals("", form.body());
    assertEquals(List.of(new BylineJson(BylineRole.REPORTER, "\u96f7\u4e00")), form.bylines());
    assertEquals(Optional.of(Instant.parse("2020-01-23T01:35:00Z")), form.shownAt());
  }

  @Test
  void a_moment_that_must_be_there_is_asked_for_by_name() {
    String whole =
        """
        {"tone": "CALM", "sentence": "停水", "beginsAt": "2026-12-13T00:00:00+08:00",
         "endsAt": "2026-12-14T00:00:00+08:00"}
        """;

    NoticeBarForm form = RecordReader.read(whole.getBytes(UTF_8), NoticeBarForm.class);
    RequestUnreadable refusal =
        assertThrows(
            RequestUnreadable.class,
            () -> RecordReader.read("{\"tone\": \"CALM\"}".getBytes(UTF_8), NoticeBarForm.class));

    assertEquals(Instant.parse("2026-12-12T16:00:00Z"), form.beginsAt());
    assertTrue(
        Problem.of(Refused.by(refusal), Locale.ENGLISH, "/").detail().startsWith("beginsAt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"titel\": \"x\"} | The field titel is not known.",
        "{\"title\": 5} | title must be text.",
        "{\"bylines\": {}} | bylines must be a list.",
        "{\"bylines\": [5]} | The JSON must have an object here.",
        "{\"bylines\": [{\"role\": \"AUTHOR\", \"name\": 1}]} | bylines[0].name must be text.",
        "{\"bylines\": [{\"name\": \"x\"}]} | bylines[0].role must be one of: REPORTER,"
            + " CORRESPONDENT, PHOTOGRAPHER, AUTHOR.",
        "{\"shownAt\": \"2020-01-23 09:35\"} | shownAt must be a time with its zone, such as"
            + " 2020-01-23T09:35:00+08:00.",
        "{\"shownAt\": \"+99999-01-01T00:00:00Z\"} | shownAt must be a time with its zone, such as"
            + " 2020-01-23T09:35:00+08:00.",
        "[] | The JSON must have an object here.",
        "'' | This is not proper JSON (line 1, column 0).",
        "{\"title\": x} | This is not proper JSON (line 1, column 11)."
      })
  void what_does_not_fit_is_refused_by_name(String json, String sentence) {
    RequestUnreadable refusal = assertThrows(RequestUnreadable.class, () -> read(json));

    assertEquals(sentence, Problem.of(Refused.by(refusal), Locale.ENGLISH, "/").detail());
  }

  @Test
  void numbers_and_lists_of_words_are_read() {
    BlockJson block =
        RecordReader.read(
            "{\"area\": \"MAIN\", \"look\": \"LIST\", \"count\": 5, \"channels\": [\"yw\"]}"
                .getBytes(UTF_8),
            BlockJson.class);
    ThemeForm theme =
        RecordReader.read("{\"accent\": \"red\", \"logo\": 7}".getBytes(UTF_8), ThemeForm.class);

    assertEquals(5, block.count());
    assertEquals(List.of("yw"), block.channels());
    assertEquals(Optional.of(7L), theme.logo());
    assertEquals(Optional.empty(), theme.banner());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"area\": \"MAIN\", \"look\": \"LIST\"} | count must be a whole number",
        "{\"area\": \"MAIN\", \"look\": \"LIST\", \"count\": 1.5} | count must be a whole number",
        "{\"area\": \"MAIN\", \"look\": \"LIST\", \"count\": 1, \"channels\": [5]} | channels[0]"
            + " must be text."
      })
  void numbers_and_lists_that_do_not_fit_are_refused(String json, String sentence) {
    RequestUnreadable refusal =
        assertThrows(
            RequestUnreadable.class,
            () -> RecordReader.read(json.getBytes(UTF_8), BlockJson.class));

    String told = Problem.of(Refused.by(refusal), Locale.ENGLISH, "/").detail();
    assertTrue(told.startsWith(sentence), told);
  }

  @Test
  void another_encoding_is_refused() {
    byte[] sent = WHOLE.getBytes(Charset.forName("GBK"));

    RequestUnreadable refusal =
        assertThrows(RequestUnreadable.class, () -> RecordReader.read(sent, ArticleForm.class));

    assertEquals("refusal.request-unreadable.encoding", refusal.messageKey());
  }

  @Test
  void a_hundred_thousand_brackets_are_refused() {
    assertThrows(RequestUnreadable.class, () -> read("[".repeat(100_000)));
  }

  @Test
  void whatever_is_sent_is_read_or_refused() {
    Random random = new Random(20261124);
    for (int round = 0; round < 20_000; round++) {
      byte[] sent = WHOLE.getBytes(UTF_8);
      for (int hit = random.nextInt(4); hit >= 0; hit--) {
        sent[random.nextInt(sent.length)] = (byte) random.nextInt(256);
      }
      try {
        RecordReader.read(sent, ArticleForm.class);
      } catch (RequestUnreadable refused) {
        assertEquals(400, Refused.by(refused).status());
      }
    }
  }

  private static ArticleForm read(String json) {
    return RecordReader.read(json.getBytes(UTF_8), ArticleForm.class);
  }
}
