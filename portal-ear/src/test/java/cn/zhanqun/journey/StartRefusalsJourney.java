package cn.zhanqun.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * IT gives the portal a database it must not live on; it says so in a sentence and changes nothing.
 */
class StartRefusalsJourney {

  @TempDir private Path folder;

  @Test
  void a_database_with_somebody_elses_tables_is_left_as_it_was() throws Exception {
    Path data = folder.resolve("data");
    execute(data.resolve("derby"), "CREATE SCHEMA portal", "CREATE TABLE portal.letters (id INT)");

    FinishedRun refusal =
        FinishedRun.of("--port", Integer.toString(House.freePort()), "--data", data.toString());

    refusal.refused("LETTERS");
    execute(data.resolve("derby"), "INSERT INTO portal.letters VALUES (1)");
  }

  @Test
  void a_database_of_a_newer_release_is_left_as_it_was() throws Exception {
    try (PortalServer portal = PortalServer.empty()) {
      portal.stop();
      execute(portal.data().resolve("derby"), "UPDATE portal.portal_schema SET epoch = epoch + 1");

      FinishedRun refusal =
          FinishedRun.of(
              "--port", Integer.toString(House.freePort()), "--data", portal.data().toString());

      refusal.refused("更新的版本");
    }
  }

  @Test
  void a_server_nobody_prepared_is_told_which_script_to_run() {
    try (UnpreparedServer server = new UnpreparedServer()) {
      var ready = server.get("/healthz/ready");
      var home = server.get("/fuping/");

      assertEquals(503, ready.statusCode());
      assertEquals(200, server.get("/healthz/live").statusCode());
      assertEquals(503, home.statusCode());
      for (String body : List.of(ready.body(), home.body())) {
        assertTrue(body.contains("server-config"), body);
        assertFalse(body.contains("Exception"), body);
      }
      assertEquals(503, server.get("/api/v1/sites").statusCode());
    }
  }

  private static void execute(Path database, String... statements) throws SQLException {
    EmbeddedDataSource derby = new EmbeddedDataSource();
    derby.setDatabaseName(database.toString());
    derby.setCreateDatabase("create");
    derby.setUser("portal");
    derby.setPassword("portal");
    try (Connection connection = derby.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    close(derby);
  }

  /** Lets go of the files, so that the portal can open them. */
  private static void close(EmbeddedDataSource derby) {
    derby.setShutdownDatabase("shutdown");
    try {
      derby.getConnection().close();
    } catch (SQLException closed) {
      assertEquals("08006", closed.getSQLState());
    }
  }
}
