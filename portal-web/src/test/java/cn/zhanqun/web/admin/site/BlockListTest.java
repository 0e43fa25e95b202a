package cn.zhanqun.web.admin.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.ejb.site.ArrangedBlock;
import cn.zhanqun.ejb.site.BlockView.LinkView;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Blocks are moved by steps and by dropping them, and come to the same. */
class BlockListTest {

  private final BlockList blocks = new BlockList();

  @BeforeEach
  void fill() {
    blocks.fill(
        List.of(
            block(BlockArea.TOP, "头"),
            block(BlockArea.MAIN, "一"),
            block(BlockArea.MAIN, "二"),
            block(BlockArea.FOOT, "尾")));
  }

  @Test
  void a_step_changes_places_with_the_neighbour_in_the_same_area() {
    assertTrue(blocks.up(called("二")));
    assertEquals(List.of("头", "二", "一", "尾"), titles());

    assertTrue(blocks.down(called("二")));
    assertEquals(List.of("头", "一", "二", "尾"), titles());
  }

  @Test
  void at_the_edge_of_its_area_a_block_stays() {
    assertFalse(blocks.up(called("一")));
    assertFalse(blocks.down(called("二")));
    assertFalse(blocks.up(called("头")));

    assertEquals(List.of("头", "一", "二", "尾"), titles());
  }

  @Test
  void in_another_area_it_stands_last() {
    blocks.standIn(called("头"), BlockArea.MAIN);

    assertEquals(List.of("一", "二", "头", "尾"), titles());
    assertEquals(BlockArea.MAIN, called("头").getArea());
  }

  @Test
  void dropped_on_another_it_stands_before_or_behind_it_there() {
    blocks.standBeside(called("尾"), called("一"), false);
    assertEquals(List.of("头", "尾", "一", "二"), titles());

    blocks.standBeside(called("尾"), called("一"), true);
    assertEquals(List.of("头", "一", "尾", "二"), titles());
    assertEquals(BlockArea.MAIN, called("尾").getArea());
  }

  @Test
  void dropped_on_itself_it_stays() {
    blocks.standBeside(called("一"), called("一"), true);

    assertEquals(List.of("头", "一", "二", "尾"), titles());
  }

  @Test
  void what_is_taken_away_is_found_no_more() {
    BlockSheet first = blocks.first().orElseThrow();

    blocks.remove(first);

    assertEquals(List.of("一", "二", "尾"), titles());
    assertTrue(blocks.find(first.getNumber()).isEmpty());
  }

  @Test
  void links_are_typed_one_a_line_with_the_address_at_the_end() {
    BlockSheet sheet = blocks.add(BlockArea.FOOT, BlockLook.LINKS);

    sheet.setLinks(
        " 某市 人民政府  https://www.city.example/ \n\n富平\t/fuping/\nhttps://nameless.example/");

    assertEquals(
        List.of(
            new LinkView("某市 人民政府", "https://www.city.example/"),
            new LinkView("富平", "/fuping/"),
            new LinkView("", "https://nameless.example/")),
        sheet.arranged().links());
  }

  @Test
  void what_does_not_suit_its_look_is_kept_in_the_form_and_not_arranged() {
    BlockSheet sheet = blocks.add(BlockArea.MAIN, BlockLook.LIST);
    sheet.setChannels(List.of("yw"));

    sheet.setLook(BlockLook.MOST_READ);
    assertEquals(List.of(), sheet.arranged().channels());

    sheet.setLook(BlockLook.LIST);
    assertEquals(List.of("yw"), sheet.arranged().channels());
  }

  @Test
  void channels_keep_the_order_in_which_they_were_arranged() {
    BlockSheet sheet = blocks.add(BlockArea.MAIN, BlockLook.TOPICS);
    sheet.setChannels(List.of("b", "a"));

    sheet.setChannels(List.of("a", "b", "c"));

    assertEquals(List.of("b", "a", "c"), sheet.getChannels());
  }

  private static ArrangedBlock block(BlockArea area, String title) {
    return new ArrangedBlock(area, BlockLook.LIST, title, 5, List.of(), List.of());
  }

  private BlockSheet called(String title) {
    for (BlockArea area : BlockArea.values()) {
      for (BlockSheet sheet : blocks.in(area)) {
        if (sheet.getTitle().equals(title)) {
          return sheet;
        }
      }
    }
    throw new AssertionError(title);
  }

  private List<String> titles() {
    return blocks.arranged().stream().map(ArrangedBlock::title).toList();
  }
}
