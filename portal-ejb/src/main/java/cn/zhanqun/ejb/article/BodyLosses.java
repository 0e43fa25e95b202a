package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.article.SafeHtml;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The list of what could not be kept of a text, written while it is read. */
final class BodyLosses {

  private static final int ADDRESS_SHOWN = 200;

  private final Set<String> pictures = new LinkedHashSet<>();
  private final Set<String> embeds = new LinkedHashSet<>();
  private final Set<String> links = new LinkedHashSet<>();
  private int scripts;

  void picture(String address) {
    pictures.add(shown(address));
  }

  void embed(Element embed) {
    Element source = embed.hasAttr("src") ? embed : embed.selectFirst("[src]");
    String address = source == null ? embed.attr("data") : source.attr("src");
    embeds.add((embed.normalName() + " " + shown(address)).strip());
  }

  void link(String address) {
    if (!address.isBlank() && !address.equals("#") && !BodyAddress.isScript(address)) {
      links.add(shown(address));
    }
  }

  private static String shown(String address) {
    String plain = BodyCharacters.allowedIn(address).strip();
    return plain.length() <= ADDRESS_SHOWN ? plain : plain.substring(0, ADDRESS_SHOWN) + "…";
  }

  void script() {
    scripts++;
  }

  void scriptsOn(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().regionMatches(true, 0, "on", 0, 2)
          || BodyAddress.isScript(attribute.getValue())) {
        scripts++;
      }
    }
  }

  Sanitized beside(SafeHtml html) {
    return new Sanitized(
        html, List.copyOf(pictures), List.copyOf(embeds), List.copyOf(links), scripts);
  }
}
