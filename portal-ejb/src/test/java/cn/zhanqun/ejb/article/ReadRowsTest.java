package cn.zhanqun.ejb.article;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.start.TestDatabase;
import cn.zhanqun.ejb.start.VisitedRows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many rows Derby looks at for what readers see of a long channel: as many as are shown,
 * however long the channel is. Derby itself is asked, which tells more than any clock.
 */
class ReadRowsTest {

  private static final int ARTICLES = 4000;
  private static final long LAST_PAGE = ARTICLES / PublishedArticles.PAGE_SIZE;

  /** Each row of a list is looked at in four tables, and in the index of each. */
  private static final int LOOKS_A_ROW = 10;

  @TempDir static Path folder;

  private static EntityManagerFactory factory;
  private static EntityManager entities;
  private static PublishedArticles articles;

  @BeforeAll
  static void aLongChannel() throws SQLException {
    DataSource dataSource = TestDatabase.DERBY.migrated(folder);
    try (Connection connection = dataSource.getConnection()) {
      ManyArticles.write(connection, ARTICLES);
    }
    factory = TestDatabase.entities(dataSource);
    entities = factory.createEntityManager();
    articles = new PublishedArticles();
    articles.entities = entities;
    articles.tags = new TagRecorder();
  }

  @AfterAll
  static void close() {
    entities.close();
    factory.close();
  }

  @Test
  void any_page_of_a_channel_costs_what_any_other_costs() throws SQLException {
    for (long page : List.of(1L, LAST_PAGE / 2, LAST_PAGE - 1)) {
      long rows = rowsFor(() -> articles.page(ManyArticles.CHANNEL, page, LAST_PAGE), 20);

      assertTrue(rows <= 20 * LOOKS_A_ROW, rows + " rows for page " + page);
    }
    long rows = rowsFor(() -> articles.page(ManyArticles.CHANNEL, LAST_PAGE, LAST_PAGE), 40);
    assertTrue(rows <= 40 * LOOKS_A_ROW, rows + " rows for the newest page");
  }

  @Test
  void the_newest_of_a_channel_are_found_without_looking_at_the_others() throws SQLException {
    long rows = rowsFor(() -> articles.newestIn(ManyArticles.CHANNEL, 6), 6);

    assertTrue(rows <= 6 * LOOKS_A_ROW, rows + " rows");
  }

  @Test
  void the_newest_of_a_site_are_found_without_looking_at_the_others() throws SQLException {
    long rows = rowsFor(() -> articles.newestOn(ManyArticles.SITE, 60), 60);

    assertTrue(rows <= 60 * LOOKS_A_ROW, rows + " rows");
  }

  @Test
  void the_newest_of_many_channels_and_sites_are_found_in_one_go() throws SQLException {
    long ofChannels =
        rowsFor(
            () ->
                articles.newestInEach(Map.of(ManyArticles.CHANNEL, 6, 99L, 6)).values().stream()
                    .flatMap(List::stream)
                    .toList(),
            6);
    long ofSites =
        rowsFor(
            () -> List.copyOf(articles.newestOnEach(List.of(ManyArticles.SITE, 99L)).values()), 1);

    assertTrue(ofChannels <= 6 * LOOKS_A_ROW, ofChannels + " rows of channels");
    assertTrue(ofSites <= LOOKS_A_ROW, ofSites + " rows of sites");
  }

  @Test
  void a_month_is_found_without_looking_at_other_months() throws SQLException {
    long rows =
        rowsFor(
            () -> articles.firstPublishedIn(ManyArticles.CHANNEL, YearMonth.of(2018, 2), 1000), 84);

    assertTrue(rows <= 84 * LOOKS_A_ROW, rows + " rows");
  }

  @Test
  void an_article_and_its_neighbours_are_found_without_looking_at_others() throws SQLException {
    long rows =
        rowsFor(
            () -> {
              Neighbours both = articles.neighbours(articles.find(ARTICLES / 2).orElseThrow());
              return List.of(both.previous().orElseThrow(), both.next().orElseThrow());
            },
            2);

    assertTrue(rows <= 12 * LOOKS_A_ROW, rows + " rows");
  }

  @Test
  void news_for_a_feed_are_found_without_looking_at_others() throws SQLException {
    long rows =
        rowsFor(
            () ->
                articles.asNews(articles.newestIn(ManyArticles.CHANNEL, 20)).stream()
                    .map(NewsItem::headline)
                    .toList(),
            20);

    assertTrue(rows <= 30 * LOOKS_A_ROW, rows + " rows");
  }

  @Test
  void articles_named_by_number_are_found_without_looking_at_others() throws SQLException {
    long rows = rowsFor(() -> articles.among(List.of(7L, 1500L, 3999L)), 3);

    assertTrue(rows <= 3 * LOOKS_A_ROW, rows + " rows");
  }

  private static long rowsFor(Supplier<List<Headline>> reading, int expected) throws SQLException {
    return VisitedRows.of(entities, () -> reading.get().size(), expected);
  }
}
