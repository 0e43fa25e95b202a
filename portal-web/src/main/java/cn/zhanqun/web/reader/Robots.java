package cn.zhanqun.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The programs that are no readers, as far as they say what they are: a list of words by which. */
@ApplicationScoped
public class Robots {

  private final List<String> words = read();

  private static List<String> read() {
    try (InputStream list =
        Objects.requireNonNull(Robots.class.getResourceAsStream("robots-by-name.txt"))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Whether this is one of them; whoever says nothing is.
   *
   * @param userAgent as sent, or null
   */
  boolean know(String userAgent) {
    if (userAgent == null || userAgent.isBlank()) {
      return true;
    }
    String name = userAgent.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(name::contains);
  }
}
