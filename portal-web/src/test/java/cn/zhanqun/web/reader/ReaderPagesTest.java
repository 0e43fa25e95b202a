package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.KeyWord;
import cn.zhanqun.domain.standing.StandingKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page of the reader's house, read from the files it is made of. */
class ReaderPagesTest {

  private static final Path WEB = Path.of("src/main/webapp");
  private static final Path WORDS = Path.of("src/main/resources/cn/zhanqun/web/reader");
  private static final Pattern KEY = Pattern.compile("words\\['([a-zA-Z.-]+)'(?!\\.concat)");

  @ParameterizedTest
  @EnumSource(ReaderView.class)
  void a_page_and_its_bean_bear_one_name(ReaderView view) throws IOException {
    String name = view.name().toLowerCase(Locale.ROOT);
    String page = Files.readString(WEB.resolve(view.path().substring(1)));
    String bean = view == ReaderView.FAVORITES ? "favoritesPage" : name + "Page";

    assertTrue(view.path().endsWith("/" + name + ".xhtml"));
    assertTrue(page.contains("#{" + bean) || page.contains(bean + "."), bean);
  }

  @Test
  void every_key_a_page_names_has_its_words() throws IOException {
    Set<String> known = keys("Messages.properties");

    for (Path page : pages()) {
      Set<String> named =
          KEY.matcher(Files.readString(page)).results().map(key -> key.group(1)).collect(toSet());
      named.removeAll(known);

      assertEquals(Set.of(), named, page.toString());
    }
  }

  @Test
  void every_standing_page_has_its_name() throws IOException {
    Set<String> known = keys("Messages.properties");

    for (StandingKind kind : StandingKind.values()) {
      assertTrue(known.contains("standing." + kind.word()), kind.word());
    }
  }

  @Test
  void every_kind_of_plain_page_has_its_words() throws IOException {
    Set<String> known = keys("Messages.properties");

    for (PlainPage.Kind kind : PlainPage.Kind.values()) {
      String key = "plain." + KeyWord.of(kind);

      assertTrue(known.containsAll(List.of(key + ".title", key + ".text")), key);
    }
  }

  @Test
  void no_page_brings_a_form_or_a_head_of_faces() throws IOException {
    for (Path page : pages()) {
      String source = Files.readString(page);

      assertFalse(source.contains("<h:form") || source.contains("<h:head"), page.toString());
      assertFalse(source.contains("primefaces"), page.toString());
    }
  }

  /** The pages and what stands around them; the console has templates of its own. */
  private static List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(WEB.resolve("WEB-INF/reader"))) {
      Stream<Path> around =
          Stream.of(
                  "templates/reader.xhtml",
                  "includes/head.xhtml",
                  "includes/notice-bars.xhtml",
                  "includes/header.xhtml",
                  "includes/reading.xhtml",
                  "includes/footer.xhtml")
              .map(WEB.resolve("WEB-INF")::resolve);
      return Stream.concat(pages, around).toList();
    }
  }

  private static Set<String> keys(String file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(WORDS.resolve(file))) {
      words.load(reader);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static Collector<String, ?, Set<String>> toSet() {
    return Collectors.toCollection(TreeSet::new);
  }
}
