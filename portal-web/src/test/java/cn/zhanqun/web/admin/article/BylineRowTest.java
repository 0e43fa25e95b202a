package cn.zhanqun.web.admin.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.article.Byline;
import cn.zhanqun.domain.article.BylineRole;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BylineRowTest {

  private static final Byline REPORTER = new Byline(BylineRole.REPORTER, "丁小满");
  private static final Byline CORRESPONDENT = new Byline(BylineRole.CORRESPONDENT, "秦禾");

  @Test
  void names_come_back_in_their_order_and_empty_rows_do_not() {
    List<Byline> bylines = List.of(REPORTER, CORRESPONDENT);

    assertEquals(bylines, BylineRow.written(BylineRow.of(bylines)));
  }

  @Test
  void there_is_always_room_for_more() {
    assertEquals(4, BylineRow.of(List.of()).size());
    assertTrue(BylineRow.of(Collections.nCopies(7, REPORTER)).size() > 7);
  }

  @Test
  void a_name_is_taken_without_the_spaces_around_it() {
    List<BylineRow> rows = BylineRow.of(List.of());
    rows.get(2).setRole(BylineRole.CORRESPONDENT);
    rows.get(2).setName(" 秦禾 ");

    assertEquals(List.of(CORRESPONDENT), BylineRow.written(rows));
  }
}
