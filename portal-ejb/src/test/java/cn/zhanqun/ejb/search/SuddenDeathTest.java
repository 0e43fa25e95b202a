package cn.zhanqun.ejb.search;

import static cn.zhanqun.ejb.search.SearchFixtures.anArticle;
import static cn.zhanqun.ejb.search.SearchFixtures.puts;
import static cn.zhanqun.ejb.search.SearchFixtures.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal is killed while it writes its index, several times on the same folder. */
class SuddenDeathTest {

  private static final int DEATHS = 6;
  private static final long ARTICLES_A_STEP = 20;

  @TempDir Path folder;

  @Test
  void after_a_kill_articles_and_number_agree_and_nothing_acknowledged_is_lost() throws Exception {
    Random random = new Random(20261124);
    for (int death = 0; death < DEATHS; death++) {
      long acknowledged = killAWriterAfter(1 + random.nextInt(25));

      try (SearchIndex index = openIndex(folder)) {
        long number = index.appliedNumber();
        assertTrue(number >= acknowledged, number + " although " + acknowledged + " was said");
        assertEquals(idsAfter(number), index.articleIds());
        assertEquals(number, numberInTheArticleRewrittenByEveryStep(index));
      }
    }
  }

  /** The last number the writer said was safe before it died. */
  private long killAWriterAfter(int steps) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-ea",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> said = new ArrayList<>();
    try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      while (line != null) {
        said.add(line);
        if (said.size() == steps) {
          // Through the handle, because Process would also close what we still have to read.
          writer.toHandle().destroyForcibly();
        }
        line = out.readLine();
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
    assertTrue(said.size() >= steps, "the writer ended by itself after " + said);
    return said.stream().mapToLong(Long::parseLong).max().orElseThrow();
  }

  private static SearchIndex openIndex(Path folder) {
    return SearchIndex.open(folder, Words.none(), Clock.systemUTC());
  }

  /** Each step adds articles, and takes away those of the step before the last. */
  private static Set<Long> idsAfter(long number) {
    Set<Long> ids =
        LongStream.rangeClosed(Math.max(1, number - 1), number)
            .flatMap(SuddenDeathTest::idsOfStep)
            .boxed()
            .collect(Collectors.toSet());
    if (number > 0) {
      ids.add(0L);
    }
    return ids;
  }

  private static LongStream idsOfStep(long step) {
    return LongStream.rangeClosed(1, ARTICLES_A_STEP).map(i -> step * 1000 + i);
  }

  private static long numberInTheArticleRewrittenByEveryStep(SearchIndex index) {
    List<SearchHit> hits = index.search(SearchQuery.of("水位通报")).hits();
    assertEquals(1, hits.size());
    return Long.parseLong(shown(hits.get(0).subtitle()));
  }

  /** The other JVM: writes step after step until it is killed, and says each when it is safe. */
  static final class Writer {

    private Writer() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
      try (SearchIndex index = openIndex(Path.of(arguments[0]))) {
        for (long step = index.appliedNumber() + 1; ; step++) {
          index.apply(changesOf(step), step);
          System.out.println(step);
          System.out.flush();
        }
      }
    }

    private static List<IndexChange> changesOf(long step) {
      List<IndexChange> changes = new ArrayList<>();
      idsOfStep(step)
          .mapToObj(id -> anArticle(id, "第" + id + "篇").body("青禾县新闻。".repeat(50)))
          .forEach(article -> changes.addAll(puts(article)));
      idsOfStep(step - 2).forEach(id -> changes.add(new IndexChange.Remove(id)));
      changes.addAll(puts(anArticle(0, "水位通报").subtitle(Long.toString(step))));
      return changes;
    }
  }
}
