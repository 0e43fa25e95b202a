package cn.zhanqun.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | en",
        "en-GB, zh;q=0.5 | en",
        "zh-CN, en;q=0.9 | zh",
        "fr, en;q=0.1 | en",
        "fr | zh",
        "* | zh",
        "'' | zh",
        "en;q=nonsense | zh",
        ";;;,,, | zh"
      })
  void a_program_is_answered_in_chinese_unless_it_would_rather_have_english(
      String header, Locale language) {
    assertEquals(language, Language.of(Optional.of(header)));
  }

  @Test
  void who_says_nothing_is_answered_in_chinese() {
    assertEquals(Locale.CHINESE, Language.of(Optional.empty()));
  }
}
