package cn.zhanqun.journey.gates;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at a page as the browser has laid it out, with the scripts beside this package's tests. */
final class Sight {

  private static final String LAYOUT = written("layout.js");
  private static final String TARGETS = written("targets.js");
  private static final String FOCUS = written("focus.js");

  private Sight() {}

  /** A file of this package. */
  static String written(String name) {
    try (InputStream file = Sight.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What slides sideways, lies outside, is cut off or lies on another. */
  static String wrongLayout(Page page) {
    return sentences(page.evaluate(LAYOUT));
  }

  /** What is too small to be pressed, where buttons and navigation should have this height. */
  static String tooSmall(Page page, int height) {
    return sentences(page.evaluate(TARGETS, height));
  }

  private static String sentences(Object found) {
    return String.join("\n", ((List<?>) found).stream().map(String::valueOf).toList());
  }

  /** What has the focus now, empty when it has been everywhere. */
  static Optional<Focused> focused(Page page) {
    return Optional.ofNullable((Map<?, ?>) page.evaluate(FOCUS))
        .map(
            found ->
                new Focused(
                    found.get("name").toString(),
                    found.get("address").toString(),
                    found.get("wrong").toString()));
  }

  /**
   * A stop of the focus.
   *
   * @param address where it leads, empty for what is no link
   * @param wrong what is wrong with it, empty where all is well
   */
  record Focused(String name, String address, String wrong) {}
}
