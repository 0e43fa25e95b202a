package cn.zhanqun.web.admin.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.ejb.article.DeskLine;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Instant ONCE = Instant.parse("2026-11-20T01:00:00Z");
  private static final Instant LATER = Instant.parse("2026-11-21T01:00:00Z");

  @Test
  void what_readers_never_saw_is_a_draft() {
    assertEquals(Standing.DRAFT, Standing.of(line(Stage.DRAFT, null, null)));
  }

  @Test
  void what_readers_see_is_published() {
    assertEquals(Standing.PUBLISHED, Standing.of(line(Stage.PUBLISHED, ONCE, null)));
  }

  @Test
  void a_correction_being_written_does_not_hide_that_it_is_published() {
    assertEquals(Standing.PUBLISHED_WITH_DRAFT, Standing.of(line(Stage.DRAFT, ONCE, null)));
  }

  @Test
  void what_was_taken_from_readers_is_withdrawn_also_while_it_is_written_anew() {
    assertEquals(Standing.WITHDRAWN, Standing.of(line(Stage.WITHDRAWN, ONCE, LATER)));
    assertEquals(Standing.WITHDRAWN_WITH_DRAFT, Standing.of(line(Stage.DRAFT, ONCE, LATER)));
  }

  private static DeskLine line(Stage stage, Instant published, Instant withdrawn) {
    return new DeskLine(1, "巡夜灯", stage, published, withdrawn, LATER);
  }
}
