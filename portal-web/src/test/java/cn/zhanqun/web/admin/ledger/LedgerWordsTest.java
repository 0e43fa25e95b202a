package cn.zhanqun.web.admin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.site.ChannelField;
import cn.zhanqun.domain.site.IdentityField;
import cn.zhanqun.ejb.article.ChannelMerging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that services write into the ledger is shown to auditors in words. */
class LedgerWordsTest {

  private static final Path SERVICES = Path.of("..", "portal-ejb", "src", "main", "java");
  private static final Pattern NAME =
      Pattern.compile("\\.(?:with|changing)\\(\\s*\"([\\w-]+)(?:\\.before)?\"");
  private static final Pattern OBJECT =
      Pattern.compile("LedgerChange\\s*\\.of\\([^\"]*?,\\s*\"(\\w+)\"");

  private final ResourceBundle words = ResourceBundle.getBundle("cn.zhanqun.web.admin.Messages");

  @Test
  void every_value_of_an_entry_has_a_name_in_words() throws IOException {
    Set<String> names = found(NAME);
    assertTrue(names.containsAll(Set.of("title", "permissions", "hiddenWhenEmpty")));
    names.add(ChannelMerging.INTO);
    Arrays.stream(IdentityField.values()).map(IdentityField::word).forEach(names::add);
    Arrays.stream(ChannelField.values())
        .filter(field -> field != ChannelField.OWNER)
        .map(ChannelField::word)
        .forEach(names::add);

    assertEquals(List.of(), withoutWord("ledger.detail.", names));
  }

  @Test
  void every_type_of_thing_that_is_changed_has_a_word_and_can_be_looked_for() throws IOException {
    Set<String> objects = found(OBJECT);
    assertTrue(objects.containsAll(Set.of("account", "site")));

    assertEquals(List.of(), withoutWord("ledger.object.", objects));
    assertTrue(LedgerWords.OBJECTS.containsAll(objects), objects.toString());
  }

  private List<String> withoutWord(String prefix, Set<String> names) {
    return names.stream().filter(name -> !words.containsKey(prefix + name)).toList();
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    try (Stream<Path> files = Files.walk(SERVICES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(LedgerWordsTest::text)
          .filter(text -> text.contains("LedgerChange"))
          .flatMap(text -> pattern.matcher(text).results())
          .map(match -> match.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError(file.toString(), unreadable);
    }
  }
}
