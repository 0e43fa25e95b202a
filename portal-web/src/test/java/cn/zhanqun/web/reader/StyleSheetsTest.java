package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader with weak eyes may expect of the style sheets, and what keeps them one family. */
class StyleSheetsTest {

  private static final Path STYLES = Path.of("src/main/webapp/resources/styles");
  private static final double READABLE_IN_ELDER_MODE = 7;

  private static final Pattern ACCENT =
      Pattern.compile(
          "\\[data-accent=\"(\\w+)\"]\\s*\\{"
              + "\\s*--accent-light: (#\\w{6});"
              + "\\s*--accent-dark: (#\\w{6});"
              + "\\s*--accent-bar: (#\\w{6});");

  @Test
  void a_site_may_choose_among_eight_accents() throws IOException {
    assertEquals(8, accents().size());
  }

  @Test
  void every_accent_is_readable_on_paper_and_tint_by_day_and_by_night() throws IOException {
    for (MatchResult accent : accents()) {
      String name = accent.group(1);

      assertReadable(name + " on white paper", accent.group(2), "#ffffff");
      assertReadable(name + " on light tint", accent.group(2), "#f6f8fa");
      assertReadable(name + " on dark paper", accent.group(3), "#14171a");
      assertReadable(name + " on dark tint", accent.group(3), "#1c2025");
      assertReadable("white on the bar of " + name, "#ffffff", accent.group(4));
    }
  }

  @Test
  void colours_are_named_in_the_tokens_and_nowhere_else() throws IOException {
    Pattern colour = Pattern.compile(":[^;{]*(#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\()");

    for (Path sheet : sheets()) {
      if (!sheet.endsWith("tokens.css") && !sheet.endsWith("print.css")) {
        assertFalse(colour.matcher(Files.readString(sheet)).find(), sheet + " names a colour");
      }
    }
  }

  @Test
  void no_sheet_shouts_or_styles_by_id() throws IOException {
    Pattern idSelector = Pattern.compile("(?m)^[^:/*]*#[\\w-]+[^;]*[{,]\\s*$");

    for (Path sheet : sheets()) {
      String css = Files.readString(sheet);

      assertFalse(css.contains("!important"), sheet + " uses !important");
      assertFalse(idSelector.matcher(css).find(), sheet + " styles by id");
    }
  }

  @Test
  void no_rule_is_left_open_and_swallows_the_next() throws IOException {
    for (Path sheet : sheets()) {
      String css = Files.readString(sheet);

      assertEquals(count(css, '{'), count(css, '}'), sheet + " opens more rules than it closes");
    }
  }

  private static long count(String css, char sign) {
    return css.chars().filter(each -> each == sign).count();
  }

  private static List<MatchResult> accents() throws IOException {
    return ACCENT.matcher(Files.readString(STYLES.resolve("tokens.css"))).results().toList();
  }

  private static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.list(STYLES)) {
      return files.filter(file -> file.toString().endsWith(".css")).toList();
    }
  }

  private static void assertReadable(String what, String ink, String paper) {
    double contrast = contrast(ink, paper);

    assertTrue(
        contrast >= READABLE_IN_ELDER_MODE,
        () -> "%s has a contrast of %.2f:1".formatted(what, contrast));
  }

  /** The contrast ratio of WCAG 2.2, from 1 (none) to 21 (black on white). */
  private static double contrast(String one, String other) {
    double brighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
