package cn.zhanqun.ejb.search;

import static cn.zhanqun.ejb.search.SearchFixtures.anArticle;
import static cn.zhanqun.ejb.search.SearchFixtures.anIndexIn;
import static cn.zhanqun.ejb.search.SearchFixtures.ids;
import static cn.zhanqun.ejb.search.SearchFixtures.puts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a reader types, there is an answer. */
class AnyQueryTest {

  private static final int RANDOM_QUERIES = 3_000;

  @TempDir static Path folder;
  private static SearchIndex index;

  @BeforeAll
  static void a_small_index() {
    index = anIndexIn(folder);
    index.apply(
        puts(
            anArticle(1, "青禾县召开春耕动员会").body("春耕生产有序推进。AND OR NOT 5G"),
            anArticle(2, "点亮“夜经济”"),
            anArticle(3, "Cafe\u0301 \uD83D\uDE00 \uD83D 与\0零"),
            anArticle(4, "")),
        1);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\0",
        "\u3000",
        "，。！？",
        "****",
        "\"",
        "+-&&||!(){}[]^\"~*?:\\/",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\uFFFF",
        "\u202E\u200B\uFEFF",
        "❤️"
      })
  void what_holds_no_letter_finds_nothing(String text) {
    SearchResults results = index.search(SearchQuery.of(text));

    assertEquals(List.of(), results.hits());
    assertEquals(0, results.pages());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:春耕",
        "春耕 AND (",
        "\"春耕",
        "春耕*~2^9",
        "+春耕 -",
        "春\0耕",
        "\uD83D春耕\uDE00",
        "春耕'; DROP TABLE article; --",
        "<script>春耕</script>",
        "{!func}春耕[* TO *]"
      })
  void operators_are_only_letters(String text) {
    assertNotNull(index.search(SearchQuery.of(text)));
  }

  @Test
  void quotes_and_pictures_around_words_do_not_matter() {
    assertEquals(List.of(1L), ids(index.search(SearchQuery.of("\"春耕\" \uD83D\uDE00 (动员会)"))));
  }

  @Test
  void very_long_texts_are_answered() {
    for (String piece :
        List.of("春", "春耕生产", "a", "a ", "1，", "的", "\uFDFA", "e\u0301\u0301", "𠮷")) {
      String text = piece.repeat(10_000 / piece.length());

      assertNotNull(index.search(SearchQuery.of(text)));
      assertNotNull(index.search(SearchQuery.of(text).newestFirst()));
    }
  }

  @Test
  void a_long_text_of_different_words_is_answered() {
    StringBuilder text = new StringBuilder();
    for (char c = 0x4E00; c < 0x4E00 + 10_000; c++) {
      text.append(c);
    }

    assertNotNull(index.search(SearchQuery.of(text.toString())));
  }

  @Test
  void random_texts_are_answered() {
    long seed = 20261124;
    Random random = new Random(seed);
    for (int i = 0; i < RANDOM_QUERIES; i++) {
      SearchQuery query = randomQuery(random);
      try {
        assertNotNull(index.search(query));
      } catch (RuntimeException e) {
        fail("query " + i + " of seed " + seed + ": " + query, e);
      }
    }
  }

  private static SearchQuery randomQuery(Random random) {
    SearchQuery query = SearchQuery.of(randomText(random));
    return random.nextBoolean()
        ? query.page(random.nextInt(), random.nextInt())
        : query.newestFirst().inSite(random.nextInt(3));
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(random.nextInt(20) == 0 ? 2_000 : 40);
    for (int i = 0; i < length; i++) {
      text.append(randomPiece(random));
    }
    return text.toString();
  }

  private static String randomPiece(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> String.valueOf((char) random.nextInt(0x10000));
      case 1 -> Character.toString(random.nextInt(0x110000));
      case 2 -> String.valueOf((char) random.nextInt(0x80));
      case 3 -> List.of(" ", "\"", "春耕", "*", "AND ", "\\", "\0", "\uD800").get(random.nextInt(8));
      default -> String.valueOf((char) (0x4E00 + random.nextInt(0x5200)));
    };
  }
}
