package cn.zhanqun.domain.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnitTest {

  private final Unit newsroom = new Unit("河山县融媒体中心");
  private final Unit desk = new Unit("编辑部");
  private final Unit night = new Unit("夜班组");

  @Test
  void a_unit_never_stands_under_itself_however_far_up() {
    desk.standUnder(Optional.of(newsroom));
    night.standUnder(Optional.of(desk));

    assertThrows(UnitMisplaced.class, () -> desk.standUnder(Optional.of(desk)));
    assertThrows(UnitMisplaced.class, () -> newsroom.standUnder(Optional.of(night)));

    assertEquals(Optional.empty(), newsroom.parent());
  }

  @Test
  void a_unit_moves_to_the_top() {
    desk.standUnder(Optional.of(newsroom));

    desk.standUnder(Optional.empty());

    assertEquals(Optional.empty(), desk.parent());
  }

  @Test
  void a_unit_has_a_name() {
    assertThrows(NameNotUsable.class, () -> new Unit(""));
    assertThrows(NameNotUsable.class, () -> desk.rename("部".repeat(200)));
  }
}
