package cn.zhanqun.ejb.search;

import static cn.zhanqun.ejb.search.SearchFixtures.CLOCK;
import static cn.zhanqun.ejb.search.SearchFixtures.anArticle;
import static cn.zhanqun.ejb.search.SearchFixtures.anIndexIn;
import static cn.zhanqun.ejb.search.SearchFixtures.puts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that cannot be trusted begins anew, so that the ledger fills it again. */
class IndexOnDiskTest {

  @TempDir Path folder;

  @BeforeEach
  void an_index_with_two_articles() {
    try (SearchIndex index = anIndexIn(folder)) {
      index.apply(puts(anArticle(1, "春耕").body("备耕。".repeat(2000)), anArticle(2, "秋收")), 42);
    }
  }

  private void assertBeginsAnew() {
    try (SearchIndex index = anIndexIn(folder)) {
      assertEquals(0, index.appliedNumber());
      assertEquals(Set.of(), index.articleIds());
      index.apply(puts(anArticle(3, "夏种")), 1);
      assertEquals(1, index.search(SearchQuery.of("夏种")).total());
    }
    try (SearchIndex again = anIndexIn(folder)) {
      assertEquals(1, again.appliedNumber());
    }
  }

  @Test
  void each_file_cut_short_is_noticed() throws IOException {
    for (Path file : files()) {
      Path copy = folder.resolveSibling(folder.getFileName() + "-" + file.getFileName());
      copyAll(copy);
      Path damaged = copy.resolve(file.getFileName());
      try (FileChannel channel = FileChannel.open(damaged, StandardOpenOption.WRITE)) {
        channel.truncate(Files.size(damaged) / 2);
      }

      try (SearchIndex index = anIndexIn(copy)) {
        assertEquals(0, index.appliedNumber(), "cut short: " + file);
        assertEquals(Set.of(), index.articleIds());
      }
    }
  }

  @Test
  void a_single_wrong_byte_is_noticed_wherever_it_is() throws IOException {
    Path largest = largestFile();
    byte[] bytes = Files.readAllBytes(largest);
    for (int tenth = 0; tenth < 10; tenth++) {
      Path copy = folder.resolveSibling(folder.getFileName() + "-wrong-at-" + tenth);
      copyAll(copy);
      byte[] damaged = bytes.clone();
      damaged[damaged.length * tenth / 10] ^= 1;
      Files.write(copy.resolve(largest.getFileName()), damaged);

      try (SearchIndex index = anIndexIn(copy)) {
        assertEquals(0, index.appliedNumber(), "wrong after tenths: " + tenth);
      }
    }
  }

  @Test
  void a_missing_file_is_noticed() throws IOException {
    Files.delete(largestFile());

    assertBeginsAnew();
  }

  @Test
  void a_lost_commit_is_noticed() throws IOException {
    for (Path file : files()) {
      if (file.getFileName().toString().startsWith("segments")) {
        Files.delete(file);
      }
    }

    assertBeginsAnew();
  }

  @Test
  void a_lost_folder_is_noticed() throws IOException {
    for (Path file : files()) {
      Files.delete(file);
    }

    assertBeginsAnew();
  }

  @Test
  void an_index_of_another_format_is_noticed() throws IOException {
    stampAs(Map.of("format", "0", "words", "true", "ledger", "42"));

    assertBeginsAnew();
  }

  @Test
  void an_index_that_is_not_ours_is_noticed() throws IOException {
    stampAs(Map.of());

    assertBeginsAnew();
  }

  private void stampAs(Map<String, String> commitData) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(commitData.entrySet());
      writer.commit();
    }
  }

  @Test
  void an_index_without_words_begins_anew_when_there_is_a_dictionary() {
    Path other = folder.resolve("without-words");
    try (SearchIndex index = SearchIndex.open(other, Words.none(), CLOCK)) {
      index.apply(puts(anArticle(1, "春耕")), 42);
    }

    try (SearchIndex index = anIndexIn(other)) {
      assertEquals(0, index.appliedNumber());
    }
  }

  @Test
  void a_lock_left_behind_is_no_obstacle() throws IOException {
    Files.writeString(folder.resolve("write.lock"), "");

    try (SearchIndex index = anIndexIn(folder)) {
      assertEquals(42, index.appliedNumber());
    }
  }

  @Test
  void an_index_in_use_by_another_portal_is_left_alone() throws IOException {
    try (SearchIndex index = anIndexIn(folder)) {
      List<Path> before = files();

      assertThrows(UncheckedIOException.class, () -> SearchIndex.open(folder, Words.none(), CLOCK));

      assertEquals(before, files());
      assertEquals(Set.of(1L, 2L), index.articleIds());
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("write.lock"))
          .sorted()
          .toList();
    }
  }

  private void copyAll(Path target) throws IOException {
    Files.createDirectories(target);
    List<Path> files = files();
    assertTrue(files.size() > 1, files.toString());
    for (Path file : files) {
      Files.copy(file, target.resolve(file.getFileName()));
    }
  }

  private Path largestFile() throws IOException {
    return files().stream()
        .max(Comparator.comparingLong(file -> file.toFile().length()))
        .orElseThrow();
  }
}
