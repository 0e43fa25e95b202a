package cn.zhanqun.ejb.migration;

import java.util.List;
import java.util.function.Predicate;

/** A page somebody copied out of the browser, or saved as text: each line is a paragraph. */
final class TextPage {

  private TextPage() {}

  static ArticlePage open(SavedPage page) {
    List<Block> lines =
        page.text()
            .lines()
            .map(Block::line)
            .filter(Predicate.not(line -> line.text().isEmpty()))
            .toList();
    Frame frame = Frame.around(lines, true);
    return new ArticlePage(Declared.NOTHING, frame, frame.leftOut());
  }
}
