package cn.zhanqun.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.journey.House;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What can be told of the sources as they lie in their folders. */
class TreeTest {

  private static final Pattern CHOSEN_BY_EXPRESSION =
      Pattern.compile(
          "<(ui:include|ui:decorate|ui:composition|c:import)[^>]*\\b(src|template|url)\\s*=\\s*\"[^\"]*[#$]\\{");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|//[^\\n]*|<!--.*?-->", Pattern.DOTALL);
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

  @Test
  void no_page_is_chosen_by_an_expression() {
    assertEquals(List.of(), matching(pages(), CHOSEN_BY_EXPRESSION));
  }

  /** A prefix that nobody bound is found by the server only when somebody opens the page. */
  @Test
  void every_page_is_well_formed_and_binds_the_prefixes_it_uses() throws Exception {
    SAXParserFactory parsers = SAXParserFactory.newInstance();
    parsers.setNamespaceAware(true);
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      try {
        parsers.newSAXParser().parse(page.toFile(), new DefaultHandler());
      } catch (SAXException fault) {
        broken.add(page.getFileName() + ": " + fault.getMessage());
      }
    }

    assertEquals(List.of(), broken);
  }

  @Test
  void only_one_tag_prints_html_as_it_is() {
    assertEquals(
        List.of("html.xhtml"), matching(pages(), Pattern.compile("escape\\s*=\\s*\"false\"")));
  }

  @Test
  void pages_hold_no_styles_and_no_scripts_of_their_own() {
    assertEquals(
        List.of(),
        matching(pages(), Pattern.compile("<script>|<style|\\sstyle=\"|\\son[a-z]+=\"(?!#)")));
  }

  @Test
  void texts_on_screen_stand_in_message_files() {
    assertEquals(List.of(), matching(pages(), CHINESE));
  }

  @Test
  void every_package_says_what_belongs_there() {
    List<Path> silent =
        files("src/main/java", ".java").stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .toList();

    assertEquals(List.of(), silent);
  }

  @Test
  void chinese_and_english_say_the_same_things() throws IOException {
    List<Path> chinese =
        files("src/main/resources", ".properties").stream()
            .filter(file -> !file.getFileName().toString().contains("_"))
            .toList();
    assertTrue(chinese.size() >= 3);
    for (Path file : chinese) {
      Properties zh = read(file);
      Properties en = read(Path.of(file.toString().replace(".properties", "_en.properties")));

      assertEquals(new TreeSet<>(zh.keySet()), new TreeSet<>(en.keySet()), file.toString());
      for (Object key : zh.keySet()) {
        assertEquals(placeholders(zh.get(key)), placeholders(en.get(key)), file + " " + key);
      }
    }
  }

  private static Set<String> placeholders(Object sentence) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(sentence.toString()).results().forEach(match -> found.add(match.group(1)));
    return found;
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static List<String> matching(List<Path> files, Pattern pattern) {
    return files.stream()
        .filter(file -> pattern.matcher(COMMENT.matcher(text(file)).replaceAll("")).find())
        .map(file -> file.getFileName().toString())
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(file.toString(), unreadable);
    }
  }

  private static List<Path> pages() {
    return files("src/main/webapp", ".xhtml");
  }

  private static List<Path> files(String part, String ending) {
    return Stream.of("portal-domain", "portal-ejb", "portal-web")
        .map(module -> House.folder().resolve(module).resolve(part))
        .filter(Files::isDirectory)
        .flatMap(TreeTest::walk)
        .filter(file -> file.toString().endsWith(ending))
        .toList();
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException unreadable) {
      throw new AssertionError(folder.toString(), unreadable);
    }
  }
}
