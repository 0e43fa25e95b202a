package cn.zhanqun.ejb.standing;

import cn.zhanqun.domain.article.SafeHtml;
import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.ejb.article.HtmlPolicy;
import cn.zhanqun.ejb.site.SiteView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The text the portal has for one kind of standing page, until a site writes its own. It names the
 * site, and of its identity what is known: a line that would name something unknown is left out, so
 * that a reader never meets a gap.
 */
final class PortalText {

  private static final Map<StandingKind, PortalText> ALL = new EnumMap<>(StandingKind.class);

  static {
    for (StandingKind kind : StandingKind.values()) {
      ALL.put(kind, new PortalText(linesOf(kind.word() + ".html")));
    }
  }

  private final List<String> lines;

  private PortalText(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  private static List<String> linesOf(String file) {
    try (InputStream text = PortalText.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(text, file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PortalText of(StandingKind kind) {
    return ALL.get(kind);
  }

  SafeHtml filledFor(SiteView site) {
    Map<String, String> known = knownOf(site);
    String html =
        lines.stream()
            .filter(line -> known.entrySet().stream().noneMatch(word -> wouldLeaveGap(line, word)))
            .map(line -> filled(line, known))
            .collect(Collectors.joining("\n"));
    return HtmlPolicy.sanitize(html).html();
  }

  private static Map<String, String> knownOf(SiteView site) {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("{site}", site.name());
    Arrays.stream(IdentityField.values())
        .forEach(field -> known.put("{" + field.word() + "}", site.identity().of(field)));
    return known;
  }

  private static boolean wouldLeaveGap(String line, Map.Entry<String, String> word) {
    return word.getValue().isEmpty() && line.contains(word.getKey());
  }

  private static String filled(String line, Map<String, String> known) {
    String filled = line;
    for (Map.Entry<String, String> word : known.entrySet()) {
      filled = filled.replace(word.getKey(), escaped(word.getValue()));
    }
    return filled;
  }

  /** Braces too: a name must not be taken for the next word to be filled in. */
  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("{", "&#123;");
  }
}
