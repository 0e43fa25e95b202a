package cn.zhanqun.domain.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FocusTest {

  @ParameterizedTest
  @CsvSource({
    "50, 50, ''",
    "20, 50, focus-x2",
    "50, 84, focus-y8",
    "0, 100, focus-x0 focus-y10",
    "-7, 900, focus-x0 focus-y10"
  })
  void a_focus_is_a_class_for_each_direction_that_is_not_the_middle(int x, int y, String classes) {
    assertEquals(classes, new Focus(x, y).styleClasses());
  }

  @Test
  void the_middle_stays_the_middle() {
    assertEquals(new Focus(50, 50), Focus.CENTRE);
  }
}
