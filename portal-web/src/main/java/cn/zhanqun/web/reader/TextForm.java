package cn.zhanqun.web.reader;

import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A reader page as text alone (纯文本): its headings, paragraphs, lists, tables, links and forms,
 * without pictures, styles and scripts, and with the navigation behind the text. It is made from
 * the finished page, so no page needs to know of it.
 */
final class TextForm {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("cn.zhanqun.web.reader.Messages", Locale.SIMPLIFIED_CHINESE);

  private static final String LEFT_OUT =
      "script, style, link, template, svg, canvas, iframe, object, embed, [hidden],"
          + " [data-text=none]";

  private static final String KEPT_OF_THE_HEAD =
      "meta[charset], meta[name=viewport], meta[name=robots], meta[name=description], title,"
          + " link[rel=canonical]";

  private static final Set<String> ELEMENTS =
      Set.of(
          ("main nav header footer section article aside figure figcaption div h1 h2 h3 h4 h5 h6 p"
                  + " ul ol li dl dt dd blockquote pre hr br table caption thead tbody tfoot tr th"
                  + " td a strong em b i u s sub sup code time abbr form label input select option"
                  + " optgroup textarea button fieldset legend details summary")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("href rel id lang dir datetime colspan rowspan headers scope start name value type action"
                  + " method for selected checked required disabled maxlength minlength rows cols"
                  + " autocomplete enctype role aria-label aria-labelledby aria-describedby"
                  + " aria-current aria-invalid open")
              .split(" "));

  /** Addresses of our own that have no other form: files, programs, the console. */
  private static final Pattern OWN_PAGE =
      Pattern.compile("/(?![/\\\\]|(?:media|assets|api|admin|healthz)(?:/|$)).*|\\?.*");

  private static final Pattern FILE = Pattern.compile(".*\\.(?!html(?:[?#]|$))\\w+(?:[?#].*)?");
  private static final Pattern SAYS_ITS_FORM = Pattern.compile(".*[?&]view=.*");

  private TextForm() {}

  static byte[] of(byte[] page) {
    Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    document.outputSettings().prettyPrint(false);
    keepTheHead(document);
    keepTheWords(document.body());
    bringTheTextFirst(document.body());
    return document.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  private static void keepTheHead(Document document) {
    List<Element> kept = document.head().select(KEPT_OF_THE_HEAD);
    document.head().empty();
    kept.forEach(document.head()::appendChild);
    String language = document.child(0).attr("lang");
    document.child(0).clearAttributes().attr("lang", language);
  }

  private static void keepTheWords(Element body) {
    body.select(LEFT_OUT).remove();
    body.select("a[aria-label]:has(img[alt~=\\S])").removeAttr("aria-label");
    body.select("img").forEach(TextForm::tellPicture);
    body.select("video, audio").forEach(TextForm::linkRecording);
    body.clearAttributes();
    body.children().select("*").forEach(TextForm::keepPlain);
    body.select("a[href]").forEach(TextForm::leadOnInThisForm);
  }

  private static void tellPicture(Element picture) {
    String words = picture.attr("alt").strip();
    if (words.isEmpty()) {
      picture.remove();
    } else {
      picture.replaceWith(new TextNode(sentence("text.picture", words)));
    }
  }

  private static void linkRecording(Element recording) {
    Element source = recording.hasAttr("src") ? recording : recording.selectFirst("[src]");
    if (source == null) {
      recording.remove();
    } else {
      recording.replaceWith(
          new Element("a")
              .attr("href", source.attr("src"))
              .text(WORDS.getString("text." + recording.normalName())));
    }
  }

  private static void keepPlain(Element element) {
    if (!ELEMENTS.contains(element.normalName())) {
      element.unwrap();
      return;
    }
    List<String> superfluous =
        element.attributes().asList().stream()
            .map(Attribute::getKey)
            .filter(name -> !ATTRIBUTES.contains(name))
            .toList();
    superfluous.forEach(element::removeAttr);
  }

  /** A link to another form of the page says so itself, and is left as it is. */
  private static void leadOnInThisForm(Element link) {
    String address = link.attr("href");
    boolean leadsOn =
        !link.attr("rel").contains("alternate")
            && OWN_PAGE.matcher(address).matches()
            && !FILE.matcher(address).matches()
            && !SAYS_ITS_FORM.matcher(address).matches();
    if (leadsOn) {
      int mark = address.indexOf('#');
      String page = mark < 0 ? address : address.substring(0, mark);
      String place = mark < 0 ? "" : address.substring(mark);
      link.attr("href", PageForm.TEXT.carriedBy(page) + place);
    }
  }

  private static void bringTheTextFirst(Element body) {
    Element text = body.selectFirst("> main");
    Element head = body.selectFirst("> header");
    if (text != null && head != null) {
      text.after(head);
    }
  }

  private static String sentence(String key, String words) {
    return new MessageFormat(WORDS.getString(key), Locale.SIMPLIFIED_CHINESE)
        .format(new Object[] {words});
  }
}
