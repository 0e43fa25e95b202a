package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.media.PictureAddress;
import cn.zhanqun.ejb.article.BodySetting.Picture;
import cn.zhanqun.ejb.article.SetBody.Section;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jsoup.nodes.Element;

/**
 * Sets the text of an article for readers: headings that can be jumped to, pictures that enlarge
 * and keep their place, tables that slide, links that say when they lead away. Nothing of the text
 * is changed, and setting it a second time changes nothing.
 */
final class BodySetter {

  private static final int FEWEST_SECTIONS = 3;
  private static final int SHORTEST_TEXT = 1500;

  /** As many columns fit on the narrowest phone. */
  private static final int COLUMNS_THAT_FIT = 3;

  /** In pixels, on a desk. */
  private static final int WIDTH_OF_A_TEXT = 770;

  private final Element body;
  private final BodySetting setting;
  private final List<Section> contents = new ArrayList<>();

  BodySetter(Element body, BodySetting setting) {
    this.body = body;
    this.setting = setting;
  }

  void set() {
    if (body.text().length() >= SHORTEST_TEXT) {
      listSections();
    }
    setPictures();
    body.select("table").forEach(this::setTable);
    body.select("a[href]").forEach(this::setLink);
  }

  private void listSections() {
    List<Element> headings = new ArrayList<>(body.select("> h2, > h3"));
    headings.removeIf(BodySetter::isSecondLine);
    if (headings.size() < FEWEST_SECTIONS) {
      return;
    }
    boolean hasTopics = headings.stream().anyMatch(heading -> heading.nameIs("h2"));
    for (Element heading : headings) {
      heading.attr("id", "s" + (contents.size() + 1));
      contents.add(
          new Section(
              heading.id(),
              heading.text(),
              secondLine(heading).map(Element::text).orElse(""),
              hasTopics && heading.nameIs("h3")));
    }
  }

  /** A heading of two lines is a topic and its phrase. */
  private static boolean isSecondLine(Element heading) {
    Element before = heading.previousElementSibling();
    return heading.nameIs("h3") && before != null && before.nameIs("h2");
  }

  private static Optional<Element> secondLine(Element heading) {
    return Optional.ofNullable(heading.nextElementSibling()).filter(BodySetter::isSecondLine);
  }

  private void setPictures() {
    boolean first = true;
    for (Element picture : body.select("img")) {
      Matcher address = HtmlPolicy.OWN_PICTURE.matcher(picture.attr("src"));
      long id = address.lookingAt() ? Long.parseLong(address.group(1)) : 0;
      Picture found = setting.pictures().get(id);
      if (found == null) {
        sayMissing(picture);
      } else {
        setPicture(picture, found, new PictureAddress(id, found.name(), found.width()), first);
        first = false;
      }
    }
  }

  private void sayMissing(Element picture) {
    String alt = picture.attr("alt");
    Element words = new Element("span").addClass("missing-picture");
    words.text(alt.isEmpty() ? setting.words().missing() : setting.words().missing() + alt);
    picture.replaceWith(words);
  }

  private void setPicture(Element picture, Picture found, PictureAddress address, boolean first) {
    keepPlace(picture, found);
    choose(picture, address);
    picture.attr("decoding", "async");
    if (!first) {
      picture.attr("loading", "lazy");
    }
    if (picture.closest("a") == null) {
      Element enlarging = new Element("a").addClass("enlarge");
      enlarging.attr("href", picture.attr("src"));
      enlarging.attr("aria-label", setting.words().enlarge() + picture.attr("alt"));
      picture.replaceWith(enlarging);
      enlarging.appendChild(picture);
    }
  }

  /** One side alone would keep no place, and two that don't fit the picture would press it. */
  private static void keepPlace(Element picture, Picture found) {
    int width = picture.attr("width").isEmpty() ? found.width() : number(picture.attr("width"));
    int shown = Math.min(width, found.width());
    int height = (int) Math.max(1, Math.round((double) shown * found.height() / found.width()));
    picture.removeAttr("height");
    picture.attr("width", Integer.toString(shown));
    picture.attr("height", Integer.toString(height));
    int widest = Math.min(shown, WIDTH_OF_A_TEXT);
    picture.attr("sizes", "(min-width: " + widest + "px) " + widest + "px, 100vw");
  }

  /** The picture may have been replaced since the text was written; what is there now counts. */
  private static void choose(Element picture, PictureAddress address) {
    picture.attr("src", address.whole());
    picture.attr("srcset", address.choices());
  }

  private static int number(String digits) {
    return Math.max(1, Integer.parseInt(digits));
  }

  private void setTable(Element table) {
    Element around = table.parent();
    if (table.parents().is("table") || (around != null && around.hasClass("sliding"))) {
      return;
    }
    Element sliding = new Element("div").addClass("sliding");
    sliding.attr("role", "region");
    sliding.attr("tabindex", "0");
    sliding.attr("aria-label", setting.words().table());
    table.replaceWith(sliding);
    sliding.appendChild(table);
    if (columns(table) > COLUMNS_THAT_FIT) {
      sliding.before(new Element("p").addClass("slide-hint").text(setting.words().slide()));
    }
  }

  private static int columns(Element table) {
    return table.select("tr").stream()
        .mapToInt(row -> row.children().stream().mapToInt(BodySetter::span).sum())
        .max()
        .orElse(0);
  }

  private static int span(Element cell) {
    return cell.hasAttr("colspan") ? number(cell.attr("colspan")) : 1;
  }

  private void setLink(Element link) {
    OutsideAddress.of(link.attr("href"))
        .filter(address -> address.leaves(setting.ownHosts()))
        .ifPresent(address -> askFirst(link, address));
  }

  private void askFirst(Element link, OutsideAddress address) {
    link.addClass("leaving");
    link.attr("title", setting.words().leave() + address.shownHost());
    link.attr("rel", "nofollow");
    link.attr(
        "href", setting.leaving() + URLEncoder.encode(address.address(), StandardCharsets.UTF_8));
  }

  List<Section> contents() {
    return contents;
  }
}
