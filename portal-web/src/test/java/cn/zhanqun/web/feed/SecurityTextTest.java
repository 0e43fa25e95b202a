package cn.zhanqun.web.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTextTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.example/report, https://a.example/report",
    "mailto:safe@a.example, mailto:safe@a.example",
    "safe@a.example, mailto:safe@a.example",
    "邮箱：safe@a.example，工作日答复, mailto:safe@a.example",
    "0913-2930000, tel:+86-913-2930000",
    "电话 010 12345678, tel:+86-10-12345678",
    "13800000000, tel:+86-13800000000"
  })
  void a_contact_is_found_in_the_words_people_use(String words, String contact) {
    assertEquals(Optional.of(contact), SecurityText.contactIn(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "请到窗口", "110", "2930000", "999138000000001", "@", "a@b"})
  void what_is_no_contact_is_none(String words) {
    assertEquals(Optional.empty(), SecurityText.contactIn(words));
  }

  @Test
  void the_text_has_the_lines_of_the_standard() {
    Document text =
        SecurityText.with(
            "mailto:safe@a.example",
            Instant.parse("2026-08-31T16:00:00Z"),
            "https://a.example/.well-known/security.txt");

    assertEquals("text/plain;charset=UTF-8", text.type());
    assertEquals(
        """
        Contact: mailto:safe@a.example
        Expires: 2026-09-01T00:00:00+08:00
        Preferred-Languages: zh, en
        Canonical: https://a.example/.well-known/security.txt
        """,
        new String(text.content(), UTF_8));
  }
}
