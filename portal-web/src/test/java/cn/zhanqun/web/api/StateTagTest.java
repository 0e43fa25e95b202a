package cn.zhanqun.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.zhanqun.ejb.article.DraftState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTagTest {

  @Test
  void a_state_comes_back_as_it_was_handed_out() {
    DraftState state = new DraftState(42, 3, 17);

    String header = StateTag.of(state).header();

    assertEquals("\"3.17\"", header);
    assertEquals(state, StateTag.read(header).ofArticle(42));
  }

  @Test
  void a_proxy_may_have_marked_it_as_weak() {
    assertEquals(new StateTag(3, 17), StateTag.read("W/\"3.17\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "3.17",
        "\"3\"",
        "\"3.17",
        "\"3.-1\"",
        "\"3.17\", \"3.18\"",
        "\"9999999999.1\"",
        "\"\u0663.1\"",
        "\"1.1234567890123456789\""
      })
  void anything_else_is_refused(String header) {
    assertThrows(RequestUnreadable.class, () -> StateTag.read(header));
  }
}
