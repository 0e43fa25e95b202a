package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.ejb.paste.OfficeHtml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeVisitor;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What an article's text may contain, and the one gate it passes on the way in, wherever it came
 * from: read as a browser reads it, understood where an office program drew it, written anew from
 * what it means ({@link BodyWriter}), and then examined by a second parser that knows nothing of
 * the first, so that a mistake in one of them lets nothing through. Passing the gate a second time
 * changes nothing.
 */
public final class HtmlPolicy {

  /** Rises whenever the policy becomes stricter; editions that passed an older one pass again. */
  public static final int VERSION = 1;

  /** Below the depth that costs a parser time on purpose-built pages. */
  private static final int DEPTH_AT_MOST = 256;

  /** On the way in: what a text may contain. */
  private static final PolicyFactory GATE = ofTexts().toFactory();

  /** A picture of ours in several widths, parted as the gate itself writes it. */
  private static final Pattern OWN_CHOICES =
      Pattern.compile("(?:/media/\\d{1,18}/(?:w\\d{3,4}/)?[^/?#\\s,]+ \\d{1,5}w(?: , |$))+");

  /** On the way out: the same, and what sets it for readers. */
  private static final PolicyFactory GATE_TO_READERS =
      ofTexts()
          .allowElements("div", "span")
          .allowAttributes("id")
          .matching(Pattern.compile("s\\d{1,5}"))
          .onElements("h2", "h3")
          .allowAttributes("class")
          .matching(false, "enlarge", "leaving", "missing-picture", "sliding", "slide-hint")
          .onElements("a", "div", "p", "span")
          .allowAttributes("title", "aria-label")
          .onElements("a", "div")
          .allowAttributes("rel")
          .matching(false, "nofollow")
          .onElements("a")
          .allowAttributes("role")
          .matching(false, "region")
          .onElements("div")
          .allowAttributes("tabindex")
          .matching(false, "0")
          .onElements("div")
          .allowAttributes("srcset")
          .matching(OWN_CHOICES)
          .onElements("img")
          .allowAttributes("sizes")
          .matching(Pattern.compile("\\(min-width: \\d{1,5}px\\) \\d{1,5}px, 100vw"))
          .onElements("img")
          .allowAttributes("loading")
          .matching(false, "lazy")
          .onElements("img")
          .allowAttributes("decoding")
          .matching(false, "async")
          .onElements("img")
          .toFactory();

  private static final Set<String> BLOCKS =
      Set.of(
          "p", "h2", "h3", "h4", "hr", "li", "blockquote", "tr", "table", "figure", "figcaption");
  private static final Set<String> CELLS = Set.of("td", "th");
  static final Pattern OWN_PICTURE = Pattern.compile("/media/([1-9]\\d{0,17})/");
  private static final Pattern WHOLE_SENTENCES =
      Pattern.compile("^.*[。！？!?][”’」』）)]*", Pattern.DOTALL);

  private HtmlPolicy() {}

  private static HtmlPolicyBuilder ofTexts() {
    return new HtmlPolicyBuilder()
        .allowElements("p", "h2", "h3", "h4", "br", "hr", "blockquote", "ul", "ol", "li")
        .allowElements("strong", "em", "u", "sub", "sup", "a", "img", "figure", "figcaption")
        .allowElements("table", "thead", "tbody", "tr", "th", "td")
        .allowUrlProtocols("http", "https", "mailto")
        .allowAttributes("href")
        .matching(address -> BodyAddress.ofLink(address).filter(address::equals).isPresent())
        .onElements("a")
        .allowAttributes("rel")
        .matching(false, "noopener")
        .onElements("a")
        .allowAttributes("src")
        .matching(address -> BodyAddress.ofPicture(address).filter(address::equals).isPresent())
        .onElements("img")
        .allowAttributes("alt")
        .onElements("img")
        .allowAttributes("width", "height")
        .matching(Pattern.compile("\\d{1,5}"))
        .onElements("img")
        .allowAttributes("colspan", "rowspan")
        .matching(Pattern.compile("\\d{1,2}|100"))
        .onElements("td", "th")
        .allowAttributes("scope")
        .matching(false, "row", "col", "rowgroup", "colgroup")
        .onElements("th")
        .allowAttributes("start")
        .matching(Pattern.compile("\\d{1,4}"))
        .onElements("ol")
        .allowAttributes("type")
        .matching(false, "a", "A", "i", "I")
        .onElements("ol");
  }

  /** Makes safe what somebody brought, and says what was lost. */
  public static Sanitized sanitize(String html) {
    BodyReader reader = BodyReader.read(OfficeHtml.understood(parsed(html)));
    Element gated = parsed(GATE.sanitize(printed(reader.body())));
    return reader.losses().beside(SafeHtml.sanitized(printed(withoutComments(gated)), VERSION));
  }

  /** The gate parts "{{" with a comment, against template languages that the portal has not. */
  private static Element withoutComments(Element body) {
    body.filter(
        (node, depth) -> node instanceof Comment ? FilterResult.REMOVE : FilterResult.CONTINUE);
    return body;
  }

  private static Element parsed(String html) {
    return Parser.htmlParser().setMaxDepth(DEPTH_AT_MOST).parseInput(html, "").body();
  }

  private static String printed(Element body) {
    Document page = Document.createShell("");
    page.outputSettings().prettyPrint(false).escapeMode(EscapeMode.xhtml);
    page.body().replaceWith(body);
    return body.html();
  }

  /** The words alone: a line for each paragraph, heading, list item and row of a table. */
  public static String plainText(SafeHtml html) {
    return plainText(parsed(html.html()));
  }

  private static String plainText(Element body) {
    StringBuilder text = new StringBuilder();
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            text.append(node instanceof TextNode words ? words.getWholeText() : before(node));
          }

          @Override
          public void tail(Node node, int depth) {
            text.append(BLOCKS.contains(node.nodeName()) ? "\n" : "");
          }
        });
    return text.toString()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String before(Node node) {
    if (CELLS.contains(node.nodeName())) {
      return " ";
    }
    return BLOCKS.contains(node.nodeName()) || node.nameIs("br") ? "\n" : "";
  }

  /** The number of the first picture of the media library that the text shows. */
  static Optional<Long> firstPicture(SafeHtml html) {
    return pictures(html).stream().findFirst();
  }

  /** The numbers of all pictures of the media library that the text shows, in their order. */
  public static List<Long> pictures(SafeHtml html) {
    return parsed(html.html()).select("img").stream()
        .map(picture -> OWN_PICTURE.matcher(picture.attr("src")))
        .filter(Matcher::lookingAt)
        .map(address -> Long.valueOf(address.group(1)))
        .distinct()
        .toList();
  }

  /** The text set for readers ({@link BodySetter}), and examined once more on its way to them. */
  public static SetBody setForReaders(SafeHtml html, BodySetting setting) {
    Element body = parsed(html.html());
    BodySetter setter = new BodySetter(body, setting);
    setter.set();
    Element gated = withoutComments(parsed(GATE_TO_READERS.sanitize(printed(body))));
    return new SetBody(SafeHtml.sanitized(printed(gated), html.policyVersion()), setter.contents());
  }

  /**
   * How the text begins, for lists and search results: its paragraphs without the headings, up to
   * the last whole sentence that fits, or cut off with "…".
   */
  public static String summaryOf(SafeHtml html, int maxChars) {
    Element body = parsed(html.html());
    String paragraphs =
        body.select("> p").stream().map(HtmlPolicy::plainText).collect(Collectors.joining(" "));
    String text = paragraphs.isEmpty() ? plainText(body) : paragraphs;
    return shortened(text.replace('\n', ' '), maxChars);
  }

  private static String shortened(String text, int maxChars) {
    if (text.codePointCount(0, text.length()) <= maxChars) {
      return text;
    }
    String fitting = text.substring(0, text.offsetByCodePoints(0, maxChars));
    Matcher sentences = WHOLE_SENTENCES.matcher(fitting);
    if (sentences.find() && sentences.end() > fitting.length() / 2) {
      return sentences.group();
    }
    return text.substring(0, text.offsetByCodePoints(0, maxChars - 1)).strip() + "…";
  }
}
