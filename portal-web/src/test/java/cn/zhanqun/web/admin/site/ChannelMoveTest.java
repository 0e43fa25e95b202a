package cn.zhanqun.web.admin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.ejb.site.ChannelLine;
import cn.zhanqun.web.admin.site.ChannelMove.DropPlace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Where the buttons and the mouse put a channel: news, law with cases and courses under it, notes.
 */
class ChannelMoveTest {

  private static final long TOP = 0;

  private final ChannelLine news = line(1, TOP, 1, "news");
  private final ChannelLine law = line(2, TOP, 1, "law");
  private final ChannelLine cases = line(3, 2, 2, "cases");
  private final ChannelLine courses = line(4, 2, 2, "courses");
  private final ChannelLine notes = line(5, TOP, 1, "notes");
  private final List<ChannelLine> tree = List.of(news, law, cases, courses, notes);

  @Test
  void up_and_down_pass_one_beside_it() {
    assertEquals(Optional.of(new ChannelMove(TOP, 1)), ChannelMove.up(tree, notes));
    assertEquals(Optional.of(new ChannelMove(TOP, 1)), ChannelMove.down(tree, news));
    assertEquals(Optional.of(new ChannelMove(2, 0)), ChannelMove.up(tree, courses));
  }

  @Test
  void at_the_edge_there_is_no_further() {
    assertEquals(Optional.empty(), ChannelMove.up(tree, news));
    assertEquals(Optional.empty(), ChannelMove.down(tree, notes));
    assertEquals(Optional.empty(), ChannelMove.in(tree, cases));
    assertEquals(Optional.empty(), ChannelMove.out(tree, law));
  }

  @Test
  void in_goes_last_under_the_one_before_and_out_right_behind_the_one_above() {
    assertEquals(Optional.of(new ChannelMove(2, 2)), ChannelMove.in(tree, notes));
    assertEquals(Optional.of(new ChannelMove(TOP, 2)), ChannelMove.out(tree, cases));
  }

  @Test
  void what_is_dropped_stands_before_behind_or_under_the_other() {
    assertEquals(new ChannelMove(TOP, 0), ChannelMove.onto(tree, notes, news, DropPlace.BEFORE));
    assertEquals(new ChannelMove(TOP, 1), ChannelMove.onto(tree, news, law, DropPlace.BEHIND));
    assertEquals(new ChannelMove(2, 1), ChannelMove.onto(tree, news, cases, DropPlace.BEHIND));
    assertEquals(new ChannelMove(1, 0), ChannelMove.onto(tree, notes, news, DropPlace.UNDER));
  }

  private static ChannelLine line(long id, long parentId, int level, String code) {
    return new ChannelLine(id, parentId, level, code, code, ChannelKind.LIST, false, false);
  }
}
