package cn.zhanqun.ejb.migration;

import java.util.List;
import org.jsoup.nodes.Entities;

/** The text of the article with its headings marked, ready to be written as HTML. */
record ArticleBody(List<Block> blocks) {

  String html() {
    StringBuilder html = new StringBuilder();
    for (Block block : blocks) {
      html.append(htmlOf(block)).append('\n');
    }
    return html.toString();
  }

  private static String htmlOf(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH -> "<p>" + block.html() + "</p>";
      case TOPIC -> "<h2>" + Entities.escape(block.text()) + "</h2>";
      case PHRASE -> "<h3>" + Entities.escape(block.text()) + "</h3>";
      case KEPT -> block.html();
    };
  }

  int paragraphs() {
    return (int) blocks.stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH).count();
  }

  int headings() {
    return (int) blocks.stream().filter(Block::isHeading).count();
  }

  boolean hasText() {
    return !firstWords().isEmpty();
  }

  /** How the text begins, headings and pictures passed over. */
  String firstWords() {
    return blocks.stream()
        .filter(block -> !block.isHeading())
        .map(Block::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** A character that was lost before the page came here, and shows as �. */
  boolean lacksCharacters() {
    return blocks.stream().anyMatch(block -> block.text().indexOf('\uFFFD') >= 0);
  }
}
