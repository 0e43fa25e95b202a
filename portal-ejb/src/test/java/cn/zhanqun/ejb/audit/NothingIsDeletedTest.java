package cn.zhanqun.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Both chains are kept for good, which is more than the 180 days that the law asks for: there is no
 * way to delete, shorten or change them. Whoever writes one into the sources is stopped here.
 */
class NothingIsDeletedTest {

  private static final Pattern CHANGES =
      Pattern.compile(
          "(?i)\\b(?:delete\\s+from|update|truncate\\s+table|drop\\s+table|alter\\s+table)\\s+"
              + "(?:LedgerEntry|SecurityEntry|ledger_entry|security_entry)\\b");
  private static final Pattern REMOVES =
      Pattern.compile("remove\\(\\s*(?:entry|ledgerEntry|securityEntry)\\s*\\)");

  @Test
  void no_statement_changes_or_deletes_an_entry() throws IOException {
    List<Path> sources = sources();
    assertTrue(sources.size() > 300, sources.size() + " files");

    for (Path source : sources) {
      String text = Files.readString(source).replaceAll("\"\\s*\\+\\s*\"", "");

      assertEquals(List.of(), found(CHANGES, text), source.toString());
      assertEquals(List.of(), found(REMOVES, text), source.toString());
    }
  }

  @Test
  void no_address_of_the_api_deletes_or_writes_them() throws IOException {
    Pattern writes = Pattern.compile("@(?:DELETE|PUT|POST|PATCH)\\b");
    Path api = Path.of("../portal-web/src/main/java/cn/zhanqun/web/api");

    for (String resource : List.of("LedgerResource.java", "SecurityLogResource.java")) {
      assertEquals(List.of(), found(writes, Files.readString(api.resolve(resource))), resource);
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group()).toList();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> modules =
        Stream.of("../portal-domain/src/main", "../portal-ejb/src/main", "../portal-web/src/main")
            .map(Path::of)) {
      return modules.flatMap(NothingIsDeletedTest::filesIn).toList();
    }
  }

  private static Stream<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".+\\.(?:java|sql)")).toList().stream();
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
