package cn.zhanqun.ejb.migration;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element of a page that holds the text of the article: by the names the editors of
 * Chinese systems give it, else by where the running text is, links not counted.
 */
final class BodyFinder implements NodeVisitor {

  private static final List<String> KNOWN =
      List.of(
          ".TRS_Editor, .TRS_UEDITOR, .trs_editor_view, #vsb_content, .v_news_content, #zoom",
          "#UCAP-CONTENT, .article-content, .article_content, .articleContent, #articleContent",
          "[itemprop=articleBody], .news_content, .newsContent");

  private static final Set<String> TEXT_BLOCKS =
      Set.of("p", "div", "td", "section", "article", "center", "blockquote", "pre", "body", "dd");

  /** Less is the caption of something, not an article. */
  private static final int SHORTEST_ARTICLE = 40;

  private final Map<Element, Integer> direct = new HashMap<>();
  private final Map<Element, Integer> weights = new HashMap<>();
  private final Document document;
  private int linksOpen;

  private BodyFinder(Document document) {
    this.document = document;
    document.body().traverse(this);
    direct.forEach(this::passOn);
  }

  static Element find(Document document) {
    return new BodyFinder(document).best();
  }

  @Override
  public void head(Node node, int depth) {
    if (node.nameIs("a")) {
      linksOpen++;
    } else if (node instanceof TextNode text && !text.isBlank()) {
      weigh(text);
    }
  }

  /** Running text counts for the block it stands in; links and footers count against it. */
  private void weigh(TextNode text) {
    Element block = text.parent();
    while (!TEXT_BLOCKS.contains(block.normalName()) && block.parent() != null) {
      block = block.parent();
    }
    String seen = Block.tidied(text.text());
    boolean around = linksOpen > 0 || Furniture.isFooter(seen);
    direct.merge(block, around ? -seen.length() : seen.length(), Integer::sum);
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.nameIs("a")) {
      linksOpen--;
    }
  }

  /** An article is where paragraphs are neighbours: their weight goes to what holds them. */
  private void passOn(Element block, int weight) {
    boolean paragraph = block.normalName().equals("p");
    Element holder = paragraph && block.parent() != null ? block.parent() : block;
    weights.merge(holder, weight, Integer::sum);
    if (holder.parent() != null) {
      weights.merge(holder.parent(), weight / 2, Integer::sum);
    }
  }

  private Element best() {
    return KNOWN.stream()
        .map(document::select)
        .flatMap(named -> heaviest(named).stream())
        .filter(named -> weight(named) >= SHORTEST_ARTICLE)
        .findFirst()
        .or(() -> heaviest(weights.keySet()))
        .orElse(document.body());
  }

  private Optional<Element> heaviest(Collection<Element> elements) {
    return elements.stream().max(Comparator.comparingInt(this::weight));
  }

  private int weight(Element element) {
    return weights.getOrDefault(element, 0);
  }
}
