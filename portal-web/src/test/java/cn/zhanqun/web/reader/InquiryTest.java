package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the search page understands of its address. */
class InquiryTest {

  @Test
  void everything_asked_is_understood() {
    Inquiry inquiry =
        asked(
            Map.of(
                "q", " 机关党建 ",
                "scope", "network",
                "channel", "yw",
                "from", "2020-01-01",
                "to", "2020-12-31",
                "sort", "newest",
                "page", "3"));

    assertEquals(
        new Inquiry(
            "机关党建",
            true,
            "yw",
            Optional.of(LocalDate.of(2020, 1, 1)),
            Optional.of(LocalDate.of(2020, 12, 31)),
            true,
            3),
        inquiry);
  }

  @Test
  void senseless_values_are_taken_as_not_said() {
    Inquiry inquiry =
        asked(
            Map.of(
                "q",
                "x",
                "scope",
                "moon",
                "from",
                "yesterday",
                "to",
                "+999999-01-01",
                "sort",
                "'",
                "page",
                "-3"));

    assertFalse(inquiry.networkWide());
    assertFalse(inquiry.newestFirst());
    assertTrue(inquiry.from().isEmpty());
    assertTrue(inquiry.to().isEmpty());
    assertEquals(1, inquiry.page());
  }

  @Test
  void an_endless_text_is_cut_between_two_characters() {
    String text = asked(Map.of("q", "𠮷".repeat(5000))).text();

    assertEquals("𠮷".repeat(200), text);
  }

  @Test
  void a_link_asks_the_same_again() {
    Inquiry inquiry = asked(Map.of("q", "a&b=1 “风”", "scope", "network", "page", "2"));

    assertEquals("?q=a%26b%3D1+%E2%80%9C%E9%A3%8E%E2%80%9D&scope=network&page=2", inquiry.link());
  }

  @Test
  void another_order_begins_at_its_first_page() {
    assertEquals("?q=x&sort=newest", asked(Map.of("q", "x", "page", "7")).newestFirst(true).link());
  }

  private static Inquiry asked(Map<String, String> parameters) {
    return Inquiry.of(parameters::get);
  }
}
