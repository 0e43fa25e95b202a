package cn.zhanqun.ejb.console;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.ManyArticles;
import cn.zhanqun.ejb.search.Search;
import cn.zhanqun.ejb.site.NetworkFixture;
import cn.zhanqun.ejb.start.TestDatabase;
import cn.zhanqun.ejb.start.VisitedRows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many rows Derby looks at when the console looks for an article: as many as there are drafts,
 * however many are published.
 */
class ConsoleSearchRowsTest {

  private static final int ARTICLES = 4000;
  private static final int DRAFTS = 5;

  @TempDir static Path folder;

  private static EntityManagerFactory factory;
  private static EntityManager entities;
  private static final ConsoleSearch SEARCH = new ConsoleSearch();

  @BeforeAll
  static void manyArticlesAndFewDrafts() throws SQLException {
    DataSource dataSource = TestDatabase.DERBY.migrated(folder);
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      ManyArticles.write(connection, ARTICLES);
      statement.execute("UPDATE edition SET stage = 'DRAFT' WHERE id <= " + DRAFTS);
      statement.execute("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('PORTAL', 'EDITION', NULL)");
      connection.commit();
    }
    factory = TestDatabase.entities(dataSource);
    entities = factory.createEntityManager();
    SEARCH.entities = entities;
    SEARCH.sites = NetworkFixture.sitesOf(entities);
    SEARCH.search =
        new Search() {
          @Override
          public List<Headline> titled(String words, Reach where, int count) {
            return List.of();
          }
        };
  }

  @AfterAll
  static void close() {
    entities.close();
    factory.close();
  }

  @Test
  void words_of_a_title_are_looked_for_among_the_drafts_alone() throws SQLException {
    long everywhere = VisitedRows.of(entities, () -> found(Reach.EVERYWHERE, "title"), DRAFTS);
    long onSite =
        VisitedRows.of(entities, () -> found(Reach.ofSite(ManyArticles.SITE), "title"), DRAFTS);

    assertTrue(everywhere < 200, everywhere + " rows everywhere");
    assertTrue(onSite < 200, onSite + " rows on a site");
  }

  @Test
  void one_named_by_its_number_is_found_without_looking_at_others() throws SQLException {
    long rows = VisitedRows.of(entities, () -> found(Reach.EVERYWHERE, "3999"), 1);

    assertTrue(rows < 200, rows + " rows");
  }

  private static int found(Reach where, String words) {
    Actor reader = Actor.of(7, "reader", Set.of(Permission.READ_DESK), where);
    return SEARCH.find(reader, words, Optional.of(FoundKind.ARTICLE)).stream()
        .mapToInt(group -> group.lines().size())
        .sum();
  }
}
