package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1 KB",
    "1025, 2 KB",
    "1048575, 1024 KB",
    "1258291, 1.2 MB",
    "10485760, 10 MB",
    "524288000, 500 MB"
  })
  void a_size_is_said_as_people_say_it(long bytes, String said) {
    assertEquals(said, FileSize.of(bytes));
  }
}
