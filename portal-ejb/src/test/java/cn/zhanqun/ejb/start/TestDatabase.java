package cn.zhanqun.ejb.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * A real database for a test, empty at first: Derby in a folder, or PostgreSQL started from its
 * binaries.
 */
public enum TestDatabase {
  DERBY("derby"),
  POSTGRESQL("postgresql");

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String dialect;

  TestDatabase(String dialect) {
    this.dialect = dialect;
  }

  String dialect() {
    return dialect;
  }

  /** An empty database of this kind. */
  public DataSource empty(Path folder) {
    return this == DERBY ? derby(folder) : Postgres.empty();
  }

  private static DataSource derby(Path folder) {
    EmbeddedDataSource dataSource = new EmbeddedDataSource();
    dataSource.setDatabaseName(folder.resolve("derby-" + COUNT.incrementAndGet()).toString());
    dataSource.setCreateDatabase("create");
    dataSource.setUser("portal");
    dataSource.setPassword("portal");
    return dataSource;
  }

  /** A database with the portal's tables. */
  public DataSource migrated(Path folder) {
    DataSource dataSource = empty(folder);
    new Migrations(dataSource, dialect).run();
    return dataSource;
  }

  /** The portal's entities over a database. */
  public static EntityManagerFactory entities(DataSource dataSource) {
    return Persistence.createEntityManagerFactory(
        "portal",
        Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.nonJtaDataSource", dataSource,
            "jakarta.persistence.jtaDataSource", "",
            "eclipselink.session-name", "test-" + COUNT.incrementAndGet(),
            "eclipselink.target-server", "None"));
  }

  /** One PostgreSQL for all tests of a run, a database in it for each. */
  private static final class Postgres {

    private static final EmbeddedPostgres SERVER = start();

    static DataSource empty() {
      String name = "portal_" + COUNT.incrementAndGet();
      try (Connection connection = SERVER.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      } catch (SQLException broken) {
        throw new IllegalStateException(broken);
      }
      return SERVER.getDatabase("postgres", name);
    }

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      try {
                        server.close();
                      } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                      }
                    }));
        return server;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
