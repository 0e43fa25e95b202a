package cn.zhanqun.ejb.migration;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page saved by the browser or fetched from its site: the same reading, by its elements. */
final class HtmlPage {

  /** What never is text of an article, nor of anything around it. */
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, canvas, select, option, button, input, textarea, link";

  private static final int LONGEST_SHARE_BUTTONS = 24;

  private static final String MEDIA = "video, audio, iframe, object, embed";

  private HtmlPage() {}

  static ArticlePage open(SavedPage page) {
    Document document = Jsoup.parse(page.text(), page.address());
    document.outputSettings().prettyPrint(false);
    Declared declared = OfficialTags.read(document);
    document.select(NEVER_TEXT).remove();
    removeShareButtons(document);
    KeptHtml.completePictures(document);
    Element container = BodyFinder.find(document);
    boolean losesMedia = !container.select(MEDIA).isEmpty();
    document.select(MEDIA).remove();
    BlockReader reader = BlockReader.read(document.body(), container);
    Frame frame = Frame.around(reader.within(), holdsTitle(reader, declared));
    return new ArticlePage(
        declared,
        frame.within(reader.before(), reader.after()),
        losesMedia ? "import.media-left-out" : frame.leftOut());
  }

  private static void removeShareButtons(Document document) {
    for (Element share : document.select("[class*=share], [id*=share], [class*=jiathis]")) {
      if (share.text().length() <= LONGEST_SHARE_BUTTONS) {
        share.remove();
      }
    }
  }

  /** Many pages have the title in the same element as the text. */
  private static boolean holdsTitle(BlockReader reader, Declared declared) {
    Optional<Block> first = reader.within().stream().findFirst();
    return reader.before().isEmpty() || first.filter(block -> isTitle(block, declared)).isPresent();
  }

  private static boolean isTitle(Block block, Declared declared) {
    return declared.showsAsTitle(block.text()) || block.text().equals(declared.officialTitle());
  }
}
