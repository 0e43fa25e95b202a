package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The row of page numbers under a list. */
class PagingTest {

  @Test
  void one_page_needs_no_row() {
    assertFalse(downwards(1, 1).needed());
    assertTrue(downwards(2, 2).needed());
  }

  @Test
  void a_channel_is_read_from_its_newest_page_down() {
    assertEquals("104 … 91 90 [89] 88 87 … 1", asRead(downwards(89, 104)));
    assertEquals("90", downwards(89, 104).before());
    assertEquals("88", downwards(89, 104).after());
  }

  @Test
  void reading_on_from_the_newest_page_skips_the_one_it_shows_too() {
    assertEquals("", downwards(104, 104).before());
    assertEquals("102", downwards(104, 104).after());
    assertEquals("", downwards(2, 2).after());
  }

  @Test
  void what_was_found_is_read_from_the_first_page_up() {
    assertEquals("[1] 2 3 … 14", asRead(Paging.upwards(1, 14, Long::toString)));
    assertEquals("1 2 3 [4] 5 6 … 14", asRead(Paging.upwards(4, 14, Long::toString)));
    assertEquals("", Paging.upwards(1, 14, Long::toString).before());
    assertEquals("2", Paging.upwards(1, 14, Long::toString).after());
  }

  private static Paging downwards(long shown, long last) {
    return Paging.downwards(shown, last, Long::toString);
  }

  private static String asRead(Paging paging) {
    return paging.numbers().stream()
        .map(
            link ->
                (link.afterGap() ? "… " : "")
                    + (link.current().isEmpty() ? link.address() : "[" + link.address() + "]"))
        .collect(Collectors.joining(" "));
  }
}
