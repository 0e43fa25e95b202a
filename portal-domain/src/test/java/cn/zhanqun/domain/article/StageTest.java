package cn.zhanqun.domain.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StageTest {

  private static final Map<Stage, Set<Stage>> ALLOWED =
      Map.of(
          Stage.DRAFT, Set.of(Stage.SCHEDULED, Stage.PUBLISHED),
          Stage.SCHEDULED, Set.of(Stage.DRAFT, Stage.PUBLISHED),
          Stage.PUBLISHED, Set.of(Stage.SUPERSEDED, Stage.WITHDRAWN),
          Stage.SUPERSEDED, Set.of(),
          Stage.WITHDRAWN, Set.of());

  @Test
  void a_stage_leads_where_the_newsroom_says_and_nowhere_else() {
    for (Stage from : Stage.values()) {
      for (Stage to : Stage.values()) {
        if (ALLOWED.get(from).contains(to)) {
          assertEquals(to, from.goTo(to));
        } else {
          assertThrows(StageNotAllowed.class, () -> from.goTo(to), from + " to " + to);
        }
      }
    }
  }
}
