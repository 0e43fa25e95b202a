package cn.zhanqun.ejb.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.CollectionMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {

  private static final Set<String> NOT_ENTITIES = Set.of("portal_schema", Migrations.HISTORY_TABLE);

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void the_tables_hold_what_the_entities_say_and_nothing_else(TestDatabase database)
      throws Exception {
    DataSource dataSource = database.migrated(folder);

    assertEquals(columnsOfEntities(dataSource), columnsOfTables(dataSource));
  }

  @ParameterizedTest
  @EnumSource
  void a_second_start_changes_nothing(TestDatabase database) throws Exception {
    DataSource dataSource = database.migrated(folder);
    Set<String> before = columnsOfTables(dataSource);

    new Migrations(dataSource, new Database(dataSource).requireDialect()).run();

    assertEquals(before, columnsOfTables(dataSource));
  }

  @Test
  void the_list_of_migrations_names_every_file_there_is() throws Exception {
    Set<String> listed = new TreeSet<>(Migrations.list());

    assertEquals(files(), listed);
    assertEquals(listed.size(), Migrations.list().size());
  }

  @Test
  void every_migration_is_named_by_its_time_and_purpose() {
    for (String path : Migrations.list()) {
      assertTrue(path.matches("(common|derby|postgresql)/V\\d{12}__[a-z0-9_]+\\.sql"), path);
    }
  }

  private static Set<String> columnsOfEntities(DataSource dataSource) {
    try (EntityManagerFactory factory = TestDatabase.entities(dataSource)) {
      return factory.unwrap(ServerSession.class).getDescriptors().values().stream()
          .flatMap(
              descriptor ->
                  Stream.concat(
                      descriptor.getFields().stream(),
                      descriptor.getMappings().stream()
                          .filter(CollectionMapping.class::isInstance)
                          .map(CollectionMapping.class::cast)
                          .flatMap(MigrationsTest::fieldsOfCollection)))
          .map(field -> column(field.getTableName(), field.getName()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<DatabaseField> fieldsOfCollection(CollectionMapping mapping) {
    if (mapping instanceof DirectCollectionMapping direct) {
      return Stream.concat(
          direct.getReferenceKeyFields().stream(),
          Stream.of(Optional.of(direct.getDirectField()), orderOf(direct))
              .flatMap(Optional::stream));
    }
    if (mapping instanceof org.eclipse.persistence.mappings.AggregateCollectionMapping aggregate) {
      return Stream.of(
              aggregate.getTargetForeignKeyFields(),
              List.of(mapping.getListOrderField()),
              (Collection<DatabaseField>) aggregate.getReferenceDescriptor().getFields())
          .flatMap(Collection::stream);
    }
    return Stream.empty();
  }

  private static Optional<DatabaseField> orderOf(CollectionMapping mapping) {
    return Optional.ofNullable(mapping.getListOrderField());
  }

  private static Set<String> columnsOfTables(DataSource dataSource) throws Exception {
    Set<String> columns = new TreeSet<>();
    try (Connection connection = dataSource.getConnection()) {
      DatabaseMetaData database = connection.getMetaData();
      try (ResultSet rows = database.getColumns(null, connection.getSchema(), "%", "%")) {
        while (rows.next()) {
          String table = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
          if (!NOT_ENTITIES.contains(table) && isTable(database, connection, rows)) {
            columns.add(column(table, rows.getString("COLUMN_NAME")));
          }
        }
      }
    }
    return columns;
  }

  private static boolean isTable(DatabaseMetaData database, Connection connection, ResultSet row)
      throws Exception {
    try (ResultSet tables =
        database.getTables(
            null, connection.getSchema(), row.getString("TABLE_NAME"), new String[] {"TABLE"})) {
      return tables.next();
    }
  }

  private static String column(String table, String name) {
    return (table + "." + name).toLowerCase(Locale.ROOT);
  }

  private static Set<String> files() throws Exception {
    Path migrations = Path.of("../portal-domain/src/main/resources/db/migration");
    try (Stream<Path> files = Files.walk(migrations)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .map(file -> migrations.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
