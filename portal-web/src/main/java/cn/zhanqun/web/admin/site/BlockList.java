package cn.zhanqun.web.admin.site;

import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.ejb.site.ArrangedBlock;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a home page while somebody arranges it: each stands in an area, and has its place
 * among those that stand there.
 */
class BlockList implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ARTICLES_OF_A_NEW_ONE = 6;

  private final List<BlockSheet> sheets = new ArrayList<>();
  private int lastNumber;

  /** Holds these blocks and no others from now on. */
  void fill(List<ArrangedBlock> blocks) {
    sheets.clear();
    blocks.forEach(this::add);
  }

  private BlockSheet add(ArrangedBlock block) {
    lastNumber++;
    BlockSheet sheet = new BlockSheet(lastNumber, block);
    sheets.add(sheet);
    return sheet;
  }

  /** A new block, last in its area. */
  BlockSheet add(BlockArea area, BlockLook look) {
    return add(new ArrangedBlock(area, look, "", ARTICLES_OF_A_NEW_ONE, List.of(), List.of()));
  }

  void remove(BlockSheet sheet) {
    sheets.remove(sheet);
  }

  Optional<BlockSheet> find(int number) {
    return sheets.stream().filter(sheet -> sheet.getNumber() == number).findFirst();
  }

  Optional<BlockSheet> first() {
    return Arrays.stream(BlockArea.values()).flatMap(area -> in(area).stream()).findFirst();
  }

  List<BlockSheet> in(BlockArea area) {
    return sheets.stream().filter(sheet -> sheet.getArea() == area).toList();
  }

  /**
   * Before the one before it.
   *
   * @return whether there is one
   */
  boolean up(BlockSheet sheet) {
    return step(sheet, -1);
  }

  /**
   * Behind the one behind it.
   *
   * @return whether there is one
   */
  boolean down(BlockSheet sheet) {
    return step(sheet, 1);
  }

  private boolean step(BlockSheet sheet, int by) {
    List<BlockSheet> beside = in(sheet.getArea());
    int there = beside.indexOf(sheet) + by;
    if (there < 0 || there >= beside.size()) {
      return false;
    }
    standBeside(sheet, beside.get(there), by > 0);
    return true;
  }

  /** Last in another area. */
  void standIn(BlockSheet sheet, BlockArea area) {
    sheets.remove(sheet);
    sheet.standIn(area);
    sheets.add(sheet);
  }

  /** Right before or behind another, in the area of that one. */
  void standBeside(BlockSheet sheet, BlockSheet other, boolean behind) {
    if (sheet != other) {
      sheets.remove(sheet);
      sheet.standIn(other.getArea());
      sheets.add(sheets.indexOf(other) + (behind ? 1 : 0), sheet);
    }
  }

  /** All of them from the top of the page to its foot. */
  List<ArrangedBlock> arranged() {
    return Arrays.stream(BlockArea.values())
        .flatMap(area -> in(area).stream())
        .map(BlockSheet::arranged)
        .toList();
  }
}
