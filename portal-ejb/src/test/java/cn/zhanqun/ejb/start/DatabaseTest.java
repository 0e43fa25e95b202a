package cn.zhanqun.ejb.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.zhanqun.ejb.operation.StartRefused;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void an_empty_database_is_a_good_beginning(TestDatabase database) {
    DataSource empty = database.empty(folder);

    assertEquals(database.dialect(), new Database(empty).requireDialect());
  }

  @ParameterizedTest
  @EnumSource
  void the_portals_own_tables_are_welcome(TestDatabase database) {
    DataSource ours = database.migrated(folder);

    assertEquals(database.dialect(), new Database(ours).requireDialect());
  }

  @ParameterizedTest
  @EnumSource
  void tables_of_somebody_else_are_left_alone(TestDatabase database) throws SQLException {
    DataSource foreign = database.empty(folder);
    execute(foreign, "CREATE TABLE site (id INTEGER)");

    assertRefused("start-refused.schema-foreign", foreign);
  }

  @ParameterizedTest
  @EnumSource
  void a_database_of_a_newer_release_is_left_alone(TestDatabase database) throws SQLException {
    DataSource newer = database.migrated(folder);
    execute(newer, "UPDATE portal_schema SET epoch = epoch + 1");

    assertRefused("start-refused.schema-newer", newer);
  }

  @Test
  void a_database_that_forgets_is_refused() {
    EmbeddedDataSource inMemory = new EmbeddedDataSource();
    inMemory.setDatabaseName("memory:forgets");
    inMemory.setCreateDatabase("create");

    assertRefused("start-refused.database-forgets", inMemory);
  }

  @Test
  void a_database_that_is_not_there_is_named() {
    EmbeddedDataSource missing = new EmbeddedDataSource();
    missing.setDatabaseName(folder.resolve("not-there").toString());

    assertRefused("start-refused.database-unreachable", missing);
  }

  private static void assertRefused(String key, DataSource dataSource) {
    StartRefused refusal =
        assertThrows(StartRefused.class, () -> new Database(dataSource).requireDialect());
    assertEquals(key, refusal.messageKey());
  }

  private static void execute(DataSource dataSource, String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
