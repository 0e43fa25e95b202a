package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a file of ten bytes. */
class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, bytes 0-0/10, 1",
    "bytes=2-5, bytes 2-5/10, 4",
    "bytes=7-, bytes 7-9/10, 3",
    "bytes=7-99, bytes 7-9/10, 3",
    "bytes=-4, bytes 6-9/10, 4",
    "bytes=-99, bytes 0-9/10, 10"
  })
  void a_part_lies_within_the_file(String asked, String answered, long length) {
    ByteRange range = ByteRange.of(asked, 10).orElseThrow();

    assertTrue(range.isThere());
    assertEquals(answered, range.of(10));
    assertEquals(length, range.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=99-100", "bytes=-0"})
  void a_part_behind_the_end_is_not_there(String asked) {
    ByteRange range = ByteRange.of(asked, 10).orElseThrow();

    assertEquals("bytes */10", range.of(10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=5-2",
        "bytes=0-1,4-5",
        "bytes=",
        "bytes=-",
        "bytes=x-1",
        "lines=0-1",
        "bytes=0-99999999999999999999"
      })
  void whatever_else_is_asked_gets_the_whole(String asked) {
    assertTrue(ByteRange.of(asked, 10).isEmpty());
  }

  @Test
  void who_asks_for_no_part_gets_the_whole() {
    assertTrue(ByteRange.of(null, 10).isEmpty());
  }
}
