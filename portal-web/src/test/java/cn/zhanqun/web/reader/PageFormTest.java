package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFormTest {

  @Test
  void a_form_is_asked_for_by_its_word() {
    assertEquals(PageForm.ELDER, PageForm.of("elder"));
    assertEquals(PageForm.TEXT, PageForm.of("text"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "ELDER", "full", "elder ", "<script>"})
  void what_is_no_form_asks_for_the_full_page(String asked) {
    assertEquals(PageForm.FULL, PageForm.of(asked));
  }

  @Test
  void links_carry_the_form_on() {
    assertEquals("/fuping/", PageForm.FULL.carriedBy("/fuping/"));
    assertEquals("/fuping/?view=elder", PageForm.ELDER.carriedBy("/fuping/"));
    assertEquals("?q=a&view=text", PageForm.TEXT.carriedBy("?q=a"));
  }
}
