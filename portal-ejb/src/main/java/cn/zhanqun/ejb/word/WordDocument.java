package cn.zhanqun.ejb.word;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a document of Word says.
 *
 * @param title empty where none was recognised
 * @param html its text, not sanitized; pictures stand in it as {@code img} whose source is the name
 *     of a part
 * @param pictures the names of these parts, each once, in the order of the text
 * @param losses what did not come along
 */
public record WordDocument(
    String title, String subtitle, String html, List<String> pictures, List<WordLoss> losses) {

  public WordDocument {
    pictures = List.copyOf(pictures);
    losses = List.copyOf(losses);
  }

  /** What a picture shows, as the document says; empty where it does not. */
  public String alt(String picture) {
    return images(Jsoup.parseBodyFragment(html))
        .filter(image -> image.attr("src").equals(picture))
        .map(image -> image.attr("alt"))
        .filter(alt -> !alt.isBlank())
        .findFirst()
        .orElse("");
  }

  /**
   * The text with its pictures where they lie now.
   *
   * @param addresses by the names of the parts; what has none is left out
   */
  public String html(Map<String, String> addresses) {
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    images(page)
        .forEach(
            image -> {
              String address = addresses.get(image.attr("src"));
              if (address == null) {
                image.remove();
              } else {
                image.attr("src", address);
              }
            });
    return page.body().html();
  }

  private static Stream<Element> images(Document page) {
    return page.select("img").stream();
  }
}
