package cn.zhanqun.ejb.migration;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What is taken over from a page element by element: pictures, lists and tables, without looks and
 * behaviour. This makes it readable; making it safe is the sanitizer's.
 */
final class KeptHtml {

  private static final Safelist PARTS =
      Safelist.none()
          .addTags(
              "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "ul", "ol", "li")
          .addTags("p", "br", "strong", "b", "em", "i", "u", "s", "sub", "sup", "a", "img")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan")
          .addAttributes("a", "href")
          .addAttributes("img", "src", "alt", "title")
          .addProtocols("a", "href", "http", "https")
          .addProtocols("img", "src", "http", "https")
          .preserveRelativeLinks(true);

  /** Where pages keep the address of a picture that is loaded only when seen. */
  private static final List<String> LATER =
      List.of("data-src", "data-original", "data-lazy-src", "data-actualsrc", "_src");

  private static final Pattern FILE =
      Pattern.compile(
          "\\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|zip|rar)(?:\\?|$)", Pattern.CASE_INSENSITIVE);

  private static final double MOSTLY = 0.7;

  private KeptHtml() {}

  /** Gives pictures the address they would load from, in full where the page's own is known. */
  static void completePictures(Document document) {
    for (Element picture : document.select("img")) {
      LATER.stream()
          .filter(picture::hasAttr)
          .findFirst()
          .ifPresent(later -> picture.attr("src", picture.attr(later)));
      String whole = picture.absUrl("src");
      if (!whole.isEmpty()) {
        picture.attr("src", whole);
      }
    }
  }

  /** Empty when it has no address. */
  static String picture(Element img) {
    if (img.attr("src").isBlank()) {
      return "";
    }
    Element picture = new Element("img");
    for (String kept : List.of("src", "alt", "title")) {
      if (img.hasAttr(kept)) {
        picture.attr(kept, img.attr(kept));
      }
    }
    return picture.outerHtml();
  }

  static String whole(Element element) {
    Document page = Document.createShell(element.baseUri());
    page.body().appendChild(element.clone());
    Document cleaned = new Cleaner(PARTS).clean(page);
    cleaned.outputSettings().prettyPrint(false);
    return cleaned.body().html();
  }

  /** A table of one column only holds things in place. */
  static boolean isLayout(Element element) {
    return element.normalName().equals("table")
        && element.select("tr").stream().noneMatch(row -> row.childrenSize() > 1);
  }

  /** A list of links, unless they lead to files: those are attachments. */
  static boolean isNavigation(Element element) {
    List<Element> links = element.select("a[href]");
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return linked > MOSTLY * element.text().length()
        && links.stream().noneMatch(link -> FILE.matcher(link.attr("href")).find())
        && element.select("img").isEmpty();
  }
}
