package cn.zhanqun.ejb.search;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A small invented county for the tests of the search. */
final class SearchFixtures {

  static final Instant TODAY = Instant.parse("2026-03-01T08:00:00Z");
  static final Clock CLOCK = Clock.fixed(TODAY, ZoneOffset.UTC);

  private SearchFixtures() {}

  /** Loaded when a test first asks, because it takes a second. */
  private static final class Dictionary {
    private static final Words WORDS = Words.load();
  }

  static Words words() {
    return Dictionary.WORDS;
  }

  static SearchIndex anIndexIn(Path folder) {
    return SearchIndex.open(folder, words(), CLOCK);
  }

  static ArticleInTheIndex anArticle(long id, String title) {
    return new ArticleInTheIndex(id, title);
  }

  /** Says only what the test is about. */
  static final class ArticleInTheIndex {

    private final long id;
    private final String title;
    private long site = 1;
    private Set<Long> channels = Set.of(10L);
    private String subtitle = "";
    private String summary = "";
    private String body = "";
    private String source = "";
    private Instant shownAt = TODAY;

    private ArticleInTheIndex(long id, String title) {
      this.id = id;
      this.title = title;
    }

    ArticleInTheIndex in(long home, Long... shownIn) {
      site = home;
      channels = Set.of(shownIn);
      return this;
    }

    ArticleInTheIndex subtitle(String text) {
      subtitle = text;
      return this;
    }

    ArticleInTheIndex summary(String text) {
      summary = text;
      return this;
    }

    ArticleInTheIndex body(String text) {
      body = text;
      return this;
    }

    ArticleInTheIndex source(String name) {
      source = name;
      return this;
    }

    ArticleInTheIndex shownAt(Instant time) {
      shownAt = time;
      return this;
    }

    SearchDocument document() {
      return new SearchDocument(
          id, site, channels, title, subtitle, summary, body, source, shownAt);
    }
  }

  static List<IndexChange> puts(ArticleInTheIndex... articles) {
    return Arrays.stream(articles)
        .<IndexChange>map(article -> new IndexChange.Put(article.document()))
        .toList();
  }

  static List<Long> ids(SearchResults results) {
    return results.hits().stream().map(SearchHit::articleId).toList();
  }

  /** The text with what is marked in square brackets. */
  static String shown(List<Segment> segments) {
    return segments.stream()
        .map(segment -> segment.marked() ? "[" + segment.text() + "]" : segment.text())
        .collect(Collectors.joining());
  }
}
