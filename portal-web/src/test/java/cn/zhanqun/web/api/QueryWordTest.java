package cn.zhanqun.web.api;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.ejb.search.SearchQuery.Sort;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryWordTest {

  @Test
  void what_is_left_out_or_left_empty_says_nothing() {
    for (String written : new String[] {null, "", "  "}) {
      QueryWord word = new QueryWord("page", written);

      assertAll(
          () -> assertEquals(Optional.empty(), word.text()),
          () -> assertEquals(Optional.empty(), word.number(1, 9)),
          () -> assertEquals(Optional.empty(), word.startOfDay()),
          () -> assertEquals(Optional.empty(), word.choice(Sort.class)));
    }
  }

  @Test
  void a_number_is_read_within_its_bounds() {
    assertEquals(Optional.of(9L), new QueryWord("page", " 9 ").number(1, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "10", "-1", "1.0", "1e1", "x", "\u0661", "99999999999999999999"})
  void a_number_out_of_bounds_or_none_at_all_is_refused(String written) {
    QueryWord word = new QueryWord("page", written);

    RequestUnreadable refusal = assertThrows(RequestUnreadable.class, () -> word.number(1, 9));

    assertEquals(List.of("page", "1", "9"), refusal.arguments());
  }

  @Test
  void a_day_is_the_citys_day() {
    QueryWord word = new QueryWord("from", "2020-01-23");

    assertEquals(Optional.of(Instant.parse("2020-01-22T16:00:00Z")), word.startOfDay());
    assertEquals(Optional.of(Instant.parse("2020-01-23T16:00:00Z")), word.endOfDay());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-02-30", "2020-1-2", "20200123", "+12020-01-01", "today"})
  void what_is_not_in_the_calendar_is_refused(String written) {
    assertThrows(RequestUnreadable.class, () -> new QueryWord("from", written).startOfDay());
  }

  @Test
  void a_choice_is_written_in_small_letters() {
    assertEquals(Optional.of(Sort.NEWEST), new QueryWord("sort", "newest").choice(Sort.class));
    assertThrows(RequestUnreadable.class, () -> new QueryWord("sort", "NEWEST").choice(Sort.class));
  }

  @Test
  void whatever_is_written_is_read_or_refused_with_a_sentence() {
    Random random = new Random(20261124);
    for (int round = 0; round < 20_000; round++) {
      QueryWord word = new QueryWord("page", anything(random));

      readsOrRefuses(() -> word.number(1, 1000));
      readsOrRefuses(word::startOfDay);
      readsOrRefuses(word::endOfDay);
      readsOrRefuses(() -> word.choice(Sort.class));
    }
  }

  /** Signs of which numbers, days and choices are made, and any others. */
  private static String anything(Random random) {
    String signs = "0123456789-+.eTZ\u0660\uff11\ud83d\u0000 newst\u65b0";
    StringBuilder written = new StringBuilder();
    int length = random.nextInt(24);
    for (int i = 0; i < length; i++) {
      written.append(
          random.nextInt(8) == 0
              ? (char) random.nextInt(0x10000)
              : signs.charAt(random.nextInt(signs.length())));
    }
    return written.toString();
  }

  private static void readsOrRefuses(Runnable reading) {
    try {
      reading.run();
    } catch (RequestUnreadable refusal) {
      Problem problem = Problem.of(Refused.by(refusal), Locale.ENGLISH, "/");
      assertTrue(problem.detail().startsWith("page must be"), problem.detail());
    }
  }
}
