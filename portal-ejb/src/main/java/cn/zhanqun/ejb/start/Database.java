package cn.zhanqun.ejb.start;

import cn.zhanqun.ejb.operation.StartRefused;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** The database the server gave the portal, looked at before anything is written to it. */
final class Database {

  /** Grows with a migration that an older release could not work with. */
  static final int EPOCH = 1;

  private static final Pattern IN_MEMORY =
      Pattern.compile("jdbc:(h2|hsqldb):mem:.*|jdbc:derby:memory:.*", Pattern.CASE_INSENSITIVE);

  private final DataSource dataSource;

  Database(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Looks whether the portal may live here, and says which dialect's migrations to run: {@code
   * derby} or {@code postgresql}.
   *
   * @throws StartRefused when the database forgets, is of an unknown kind, or holds something else
   *     than this portal
   */
  String requireDialect() {
    try (Connection connection = dataSource.getConnection()) {
      refuseForgetful(connection.getMetaData());
      String dialect = dialectOf(connection.getMetaData());
      refuseForeignOrNewer(connection);
      return dialect;
    } catch (SQLException unreachable) {
      throw StartRefused.databaseUnreachable(String.valueOf(unreachable.getMessage()));
    }
  }

  private static void refuseForgetful(DatabaseMetaData database) throws SQLException {
    String url = database.getURL();
    if (IN_MEMORY.matcher(url).matches()) {
      throw StartRefused.databaseForgets(url);
    }
  }

  private static String dialectOf(DatabaseMetaData database) throws SQLException {
    return switch (database.getDatabaseProductName()) {
      case "Apache Derby" -> "derby";
      case "PostgreSQL" -> "postgresql";
      default -> throw StartRefused.databaseUnknown(database.getDatabaseProductName());
    };
  }

  private static void refuseForeignOrNewer(Connection connection) throws SQLException {
    Optional<String> table = anyTable(connection);
    if (table.isEmpty()) {
      return;
    }
    int epoch = epochOf(connection).orElseThrow(() -> StartRefused.schemaForeign(table.get()));
    if (epoch > EPOCH) {
      throw StartRefused.schemaNewer(epoch, EPOCH);
    }
  }

  private static Optional<String> anyTable(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      return tables.next() ? Optional.of(tables.getString("TABLE_NAME")) : Optional.empty();
    }
  }

  private static Optional<Integer> epochOf(Connection connection) throws SQLException {
    if (!hasTable(connection, "portal_schema")) {
      // Only the history: the first migration was interrupted before it made anything.
      return hasTable(connection, "site") || !hasTable(connection, Migrations.HISTORY_TABLE)
          ? Optional.empty()
          : Optional.of(EPOCH);
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT epoch FROM portal_schema")) {
      return row.next() ? Optional.of(row.getInt(1)) : Optional.empty();
    }
  }

  private static boolean hasTable(Connection connection, String name) throws SQLException {
    DatabaseMetaData database = connection.getMetaData();
    String stored = database.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    try (ResultSet tables =
        database.getTables(null, connection.getSchema(), stored, new String[] {"TABLE"})) {
      return tables.next();
    }
  }
}
