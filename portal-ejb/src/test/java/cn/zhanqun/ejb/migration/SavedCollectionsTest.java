package cn.zhanqun.ejb.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Pages people really saved from news sites, read without any rule made for one of them. */
class SavedCollectionsTest {

  private static final double TEXT_FOUND = 0.95;

  @Test
  void the_title_of_every_saved_news_page_is_found() throws IOException {
    Optional<Path> folder = SavedPages.shared("data/import/html-pages");
    if (folder.isEmpty()) {
      return;
    }
    List<Path> pages;
    try (Stream<Path> files = Files.walk(folder.get())) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }

    List<Path> notFound = pages.stream().filter(page -> !showsTitle(page)).toList();

    System.out.printf(
        "Saved news pages: %d of %d titles%n", pages.size() - notFound.size(), pages.size());
    assertEquals(List.of(), notFound);
  }

  /** The window of a news page shows its title first, whatever follows. */
  private static boolean showsTitle(Path page) {
    byte[] bytes = bytes(page);
    String window = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).title();
    String title = SavedPages.recognised(bytes).title();
    return title.length() > 8 && window.startsWith(title);
  }

  @Test
  void the_text_of_saved_news_pages_is_what_their_collectors_noted() throws IOException {
    Optional<Path> folder = SavedPages.shared("data/import/html-pages/newspaper4k");
    if (folder.isEmpty()) {
      return;
    }

    for (String name : List.of("chinese_article", "chinese_article_001", "chinese_article_002")) {
      byte[] page = bytes(folder.get().resolve("html/" + name + ".html"));
      String noted = Files.readString(folder.get().resolve("txt/" + name + ".txt"));
      String body = Jsoup.parse(SavedPages.recognised(page).bodyHtml()).text();
      double share = share(noted, body);
      System.out.printf("%s: %.0f %% of the noted lines%n", name, share * 100);

      assertTrue(share >= TEXT_FOUND, name + ": " + share);
    }
  }

  private static double share(String noted, String body) {
    String seen = squeezed(body);
    List<String> lines =
        Arrays.stream(noted.split("\n", -1))
            .map(SavedCollectionsTest::squeezed)
            .filter(line -> !line.isEmpty() && !line.contains("编辑："))
            .toList();
    return (double) lines.stream().filter(seen::contains).count() / lines.size();
  }

  /** Spaces and quotation marks are what the collectors did not keep. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u0080-\\u00A0\\u3000“”‘’]", "");
  }

  private static byte[] bytes(Path page) {
    try {
      return Files.readAllBytes(page);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
