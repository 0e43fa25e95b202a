package cn.zhanqun.ejb.article;

import static java.util.Map.entry;
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
      Map.ofEntries(
          entry("a href", Pattern.compile("https?://[^/?#@]+([/?#].*)?|mailto:.+|/([^/].*)?|#.+")),
          entry("a rel", Pattern.compile("noopener")),
          entry("img src", Pattern.compile("/media/\\d+/[^/?#]+")),
          entry("img alt", Pattern.compile(".*")),
          entry("img width", Pattern.compile("\\d{1,5}")),
          entry("img height", Pattern.compile("\\d{1,5}")),
          entry("cell colspan", Pattern.compile("\\d{1,2}|100")),
          entry("cell rowspan", Pattern.compile("\\d{1,2}|100")),
          entry("cell scope", Pattern.compile("row|col|rowgroup|colgroup")),
          entry("ol start", Pattern.compile("\\d{1,4}")),
          entry("ol type", Pattern.compile("[aAiI]")));

  private static final Set<String> ELEMENTS_TO_READERS = Set.of("div", "span");
  private static final Map<String, Pattern> ATTRIBUTES_TO_READERS =
      Map.ofEntries(
          entry("h2 id", Pattern.compile("s\\d+")),
          entry("h3 id", Pattern.compile("s\\d+")),
          entry("a class", Pattern.compile("enlarge|leaving")),
          entry("p class", Pattern.compile("slide-hint")),
          entry("div class", Pattern.compile("sliding")),
          entry("span class", Pattern.compile("missing-picture")),
          entry("a title", Pattern.compile(".*")),
          entry("a aria-label", Pattern.compile(".*")),
          entry("a rel", Pattern.compile("noopener|nofollow")),
          entry("div aria-label", Pattern.compile(".*")),
          entry("div role", Pattern.compile("region")),
          entry("div tabindex", Pattern.compile("0")),
          entry("img srcset", Pattern.compile("(/media/\\d+/(w\\d+/)?[^/?# ,]+ \\d+w( , )?)+")),
          entry("img sizes", Pattern.compile("\\(min-width: \\d+px\\) \\d+px, 100vw")),
          entry("img loading", Pattern.compile("lazy")),
          entry("img decoding", Pattern.compile("async")));

  private AllowedHtml() {}

  /** What comes out on the way in. */
  static void assertAllowed(String html, String input) {
    assertAllowed(html, input, Set.of(), Map.of());
  }

  /** What comes out when it is set for readers. */
  static void assertAllowedToReaders(String html, String input) {
    assertAllowed(html, input, ELEMENTS_TO_READERS, ATTRIBUTES_TO_READERS);
  }

  private static void assertAllowed(
      String html, String input, Set<String> moreElements, Map<String, Pattern> moreAttributes) {
    for (Element element : Jsoup.parse(html).body().select("> *, > * *")) {
      String tag = element.nodeName();
      assertTrue(
          ELEMENTS.contains(tag) || moreElements.contains(tag),
          () -> tag + " came out of " + input);
      for (Attribute attribute : element.attributes()) {
        String owner = tag.equals("td") || tag.equals("th") ? "cell" : tag;
        String name = owner + " " + attribute.getKey();
        Pattern allowed = moreAttributes.getOrDefault(name, ATTRIBUTES.get(name));
        assertTrue(
            allowed != null && allowed.matcher(attribute.getValue()).matches(),
            () -> tag + " " + attribute + " came out of " + input);
      }
    }
  }
}
