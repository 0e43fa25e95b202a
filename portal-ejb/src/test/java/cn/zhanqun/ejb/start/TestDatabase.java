package cn.zhanqun.ejb.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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
  private static final int OPEN_AT_MOST = 8;
  private static final Queue<Path> OPEN = new ArrayDeque<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(TestDatabase::remove)));
  }

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

  /**
   * Beside the folder of the test, which is taken away while a transaction may still be open: Derby
   * stops altogether when it cannot undo one. Each takes memory until it is shut down, and no test
   * needs more than a few.
   */
  private static synchronized DataSource derby(Path folder) {
    while (OPEN.size() >= OPEN_AT_MOST) {
      remove(OPEN.remove());
    }
    Path place = folder.resolveSibling(folder.getFileName() + "-derby-" + COUNT.incrementAndGet());
    OPEN.add(place);
    EmbeddedDataSource dataSource = at(place);
    dataSource.setCreateDatabase("create");
    return dataSource;
  }

  private static EmbeddedDataSource at(Path place) {
    EmbeddedDataSource dataSource = new EmbeddedDataSource();
    dataSource.setDatabaseName(place.toString());
    dataSource.setUser("portal");
    dataSource.setPassword("portal");
    return dataSource;
  }

  private static void remove(Path place) {
    EmbeddedDataSource end = at(place);
    end.setShutdownDatabase("shutdown");
    try (Connection never = end.getConnection()) {
      throw new IllegalStateException(never + " should be shut down");
    } catch (SQLException shutDown) {
      delete(place);
    }
  }

  private static void delete(Path place) {
    try (Stream<Path> files = Files.exists(place) ? Files.walk(place) : Stream.empty()) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
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
