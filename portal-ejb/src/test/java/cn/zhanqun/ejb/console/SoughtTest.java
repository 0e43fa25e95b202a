package cn.zhanqun.ejb.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

  @ParameterizedTest
  @CsvSource({
    "1162, 1162",
    "' 1162 ', 1162",
    "/fuping/c/2020/0123/1162.html, 1162",
    "https://fuping.example/c/2020/0123/1162.html?view=elder, 1162"
  })
  void a_number_is_read_alone_and_in_an_address(String typed, long number) {
    assertEquals(Optional.of(number), Sought.of(typed).number());
  }

  @ParameterizedTest
  @CsvSource({"2020年春耕", "12345678901234567890", "/fuping/fpxw/index_3.html", "c/2020"})
  void other_words_are_no_number(String typed) {
    assertEquals(Optional.empty(), Sought.of(typed).number());
    assertFalse(Sought.of(typed).isAddress());
  }

  @Test
  void every_word_must_stand_in_one_name() {
    Sought sought = Sought.of(" 春耕  News ");

    assertTrue(sought.isIn("别的", "今日news：春耕"));
    assertFalse(sought.isIn("春耕", "news"));
  }

  @Test
  void what_is_too_long_is_cut_and_never_within_a_character() {
    Sought sought = Sought.of("\uD840\uDC00".repeat(5_000));

    assertEquals(200, sought.text().codePointCount(0, sought.text().length()));
    assertTrue(Sought.of(" \u0000\n ").isEmpty());
  }
}
