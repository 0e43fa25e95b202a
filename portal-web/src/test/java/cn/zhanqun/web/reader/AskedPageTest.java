package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPageTest {

  @Test
  void the_same_page_is_found_in_every_form() {
    AskedPage page = AskedPage.of("/fuping/search", "q=%E7%81%AF&view=elder&page=2");

    assertEquals("/fuping/search?q=%E7%81%AF&page=2", page.in(PageForm.FULL));
    assertEquals("/fuping/search?q=%E7%81%AF&page=2&view=elder", page.in(PageForm.ELDER));
    assertEquals("/fuping/search?q=%E7%81%AF&page=2&view=text", page.in(PageForm.TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "view=text", "view=elder&view=x", "q=<script>", "q=a\"b", "q=灯"})
  void what_no_page_asks_is_left_out(String query) {
    assertEquals("/a/?view=text", AskedPage.of("/a/", query).in(PageForm.TEXT));
  }
}
