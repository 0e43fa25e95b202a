package cn.zhanqun.ejb.article;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The allow-list once more, written apart from the policy, to hold against what it lets through.
 */
final class AllowedHtml {

  private static final Set<String> ELEMENTS =
      Set.of(
          ("p h2 h3 h4 br strong em u sub sup ul ol li blockquote hr table thead tbody tr th td"
                  + " figure figcaption img a")
              .split(" "));
  private static final Map<String, Pattern> ATTRIBUTES =
      Map.of(
          "a href", Pattern.compile("https?://[^/?#@]+([/?#].*)?|mailto:.+|/([^/].*)?|#.+"),
          "a rel", Pattern.compile("noopener"),
          "img src", Pattern.compile("/media/\\d+/[^/?#]+"),
          "img alt", Pattern.compile(".*"),
          "img width", Pattern.compile("\\d{1,5}"),
          "img height", Pattern.compile("\\d{1,5}"),
          "cell colspan", Pattern.compile("\\d{1,2}|100"),
          "cell rowspan", Pattern.compile("\\d{1,2}|100"),
          "cell scope", Pattern.compile("row|col|rowgroup|colgroup"),
          "ol start", Pattern.compile("\\d{1,4}"));

  private AllowedHtml() {}

  static void assertAllowed(String html, String input) {
    for (Element element : Jsoup.parse(html).body().select("> *, > * *")) {
      String tag = element.nodeName();
      assertTrue(ELEMENTS.contains(tag), () -> tag + " came out of " + input);
      for (Attribute attribute : element.attributes()) {
        String owner = tag.equals("td") || tag.equals("th") ? "cell" : tag;
        Pattern allowed = ATTRIBUTES.get(owner + " " + attribute.getKey());
        assertTrue(
            allowed != null && allowed.matcher(attribute.getValue()).matches(),
            () -> tag + " " + attribute + " came out of " + input);
      }
    }
  }
}
