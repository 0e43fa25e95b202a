package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.site.SiteView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours a site may choose, for what is no style sheet. They are read from the tokens, so that
 * a colour is named in one place.
 */
@ApplicationScoped
class Accents {

  private static final String TOKENS = "styles/tokens.css";
  private static final String DEFAULT = "red";

  private static final Pattern ACCENT =
      Pattern.compile(
          "\\[data-accent=\"(\\w+)\"]\\s*\\{"
              + "\\s*--accent-light: (#\\w{6});"
              + "\\s*--accent-dark: #\\w{6};"
              + "\\s*--accent-bar: (#\\w{6});");
  private static final Pattern PAPER = Pattern.compile("--paper: (#\\w{3,6});");

  @Inject Assets assets;

  private final Map<String, Accent> accents = new HashMap<>();
  private String paper;

  @PostConstruct
  void read() {
    read(assets.find(TOKENS).orElseThrow().text());
  }

  void read(String tokens) {
    ACCENT
        .matcher(tokens)
        .results()
        .forEach(found -> accents.put(found.group(1), new Accent(found.group(2), found.group(3))));
    Matcher found = PAPER.matcher(tokens);
    paper = found.find() ? found.group(1) : "";
  }

  Accent of(SiteView site) {
    return accents.getOrDefault(site.accent(), accents.get(DEFAULT));
  }

  /** What pages are written on, by day. */
  String paper() {
    return paper;
  }

  /**
   * One of the colours.
   *
   * @param light by day
   * @param bar as a bar by night
   */
  record Accent(String light, String bar) {}
}
