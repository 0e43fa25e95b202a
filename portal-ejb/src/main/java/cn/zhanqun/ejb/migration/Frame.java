package cn.zhanqun.ejb.migration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page taken apart into the article and what stands around it: above are navigation, title and
 * facts, below the editor and the footer.
 */
record Frame(List<Block> above, List<Block> body, List<Block> below) {

  private static final int LINES_ABOVE_BREADCRUMB = 60;

  /**
   * @param blocks the page, or the part of it that holds the article
   * @param titleWithin whether a title is to be looked for in it even where no facts follow
   */
  static Frame around(List<Block> blocks, boolean titleWithin) {
    int start = startOfBody(blocks, titleWithin);
    int end = endOfBody(blocks, start);
    return new Frame(
        blocks.subList(0, start), blocks.subList(start, end), blocks.subList(end, blocks.size()));
  }

  private static int startOfBody(List<Block> blocks, boolean titleWithin) {
    int start = afterBreadcrumb(blocks);
    int prose = firstProse(blocks, start);
    for (int i = start; i < prose; i++) {
      if (factsIn(blocks.get(i)).isPresent()) {
        return afterFacts(blocks, i);
      }
    }
    return titleWithin || start > 0 ? afterTitle(blocks, start) : start;
  }

  /** A greeting above it may read like prose, so the way through the site is looked for first. */
  private static int afterBreadcrumb(List<Block> blocks) {
    int last = Math.min(blocks.size(), LINES_ABOVE_BREADCRUMB);
    for (int i = 0; i < last; i++) {
      if (Breadcrumb.read(blocks.get(i).text()).isPresent()) {
        return firstProse(blocks, i) < blocks.size() ? i + 1 : 0;
      }
    }
    return 0;
  }

  private static int firstProse(List<Block> blocks, int from) {
    int i = from;
    while (i < blocks.size() && !blocks.get(i).isProse()) {
      i++;
    }
    return i;
  }

  /** A line that says the time for the second time is the article's own: a notice of a meeting. */
  private static int afterFacts(List<Block> blocks, int first) {
    Map<PageField, String> known = new EnumMap<>(PageField.class);
    int i = first;
    while (i < blocks.size()) {
      Optional<FactsLine> facts = factsIn(blocks.get(i));
      boolean ownLine = facts.isPresent() && facts.get().repeats(known);
      if (ownLine || (facts.isEmpty() && !isTool(blocks.get(i)))) {
        return i;
      }
      facts.ifPresent(line -> known.putAll(line.facts()));
      i++;
    }
    return i;
  }

  private static Optional<FactsLine> factsIn(Block block) {
    return block.isKept() ? Optional.empty() : FactsLine.read(block.text());
  }

  private static boolean isTool(Block block) {
    return !block.isKept() && Furniture.isHeader(block.text());
  }

  private static int afterTitle(List<Block> blocks, int from) {
    int i = from;
    while (i < blocks.size() && isTool(blocks.get(i))) {
      i++;
    }
    if (i < blocks.size() && canBeTitle(blocks.get(i))) {
      i++;
      if (i < blocks.size() && TitleLine.isSubtitle(blocks.get(i).text())) {
        i++;
      }
    }
    return i;
  }

  private static boolean canBeTitle(Block block) {
    return !block.isKept() && !block.isProse() && !block.text().contains("。");
  }

  private static int endOfBody(List<Block> blocks, int start) {
    int end = editorLine(blocks, start).orElse(blocks.size());
    for (int i = end - 1; i >= start; i--) {
      Block block = blocks.get(i);
      boolean picture = block.isKept() && block.text().isEmpty();
      if (!picture && Furniture.isFooter(block.text())) {
        end = i;
      } else if (!picture && (block.isProse() || block.isKept())) {
        return end;
      }
    }
    return end;
  }

  /** The editor closes the article, unless more of it stands below than above. */
  private static Optional<Integer> editorLine(List<Block> blocks, int start) {
    int above = 0;
    int whole =
        blocks.subList(start, blocks.size()).stream().mapToInt(b -> b.text().length()).sum();
    for (int i = start; i < blocks.size(); i++) {
      boolean editor = factsIn(blocks.get(i)).filter(FactsLine::onlyNamesEditor).isPresent();
      if (editor && above * 2 >= whole) {
        return Optional.of(i);
      }
      above += blocks.get(i).text().length();
    }
    return Optional.empty();
  }

  /** Sentences below the editor may be another article, or the end of this one. */
  String leftOut() {
    boolean sentences =
        below.stream().anyMatch(block -> block.isProse() && !Furniture.isFooter(block.text()));
    return sentences ? "import.text-below-left-out" : "";
  }

  /** The same article with more of the page around it. */
  Frame within(List<Block> before, List<Block> after) {
    return new Frame(joined(before, above), body, joined(below, after));
  }

  private static List<Block> joined(List<Block> first, List<Block> second) {
    List<Block> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
