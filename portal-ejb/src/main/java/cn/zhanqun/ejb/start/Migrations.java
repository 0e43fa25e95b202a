package cn.zhanqun.ejb.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * Brings the database's tables to what this release knows, step by step, and keeps account of the
 * steps in the table of migrations.
 *
 * <p>The steps are read from a list beside them, because servers keep jar files in file systems of
 * their own that can't be searched.
 */
final class Migrations {

  /** Where the steps taken are written down. */
  static final String HISTORY_TABLE = "portal_migration";

  private static final String FOLDER = "db/migration/";

  /** What the databases say differently: the type of a long text, and that a column is kept. */
  private static final Map<String, Map<String, String>> WORDS =
      Map.of(
          "derby", Map.of("text", "CLOB", "stored", ""),
          "postgresql", Map.of("text", "TEXT", "stored", "STORED"));

  private final DataSource dataSource;
  private final String dialect;

  Migrations(DataSource dataSource, String dialect) {
    this.dataSource = dataSource;
    this.dialect = dialect;
  }

  /** Takes all steps not taken yet; there must be no transaction around it. */
  void run() {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(dataSource)
        .table(HISTORY_TABLE)
        .resourceProvider(new Steps(dialect))
        .javaMigrationClassProvider(List::of)
        .placeholders(WORDS.get(dialect))
        .ignoreMigrationPatterns("*:future")
        .baselineOnMigrate(false)
        .cleanDisabled(true)
        .load()
        .migrate();
  }

  /** The list of all steps, as {@code common/…} or {@code <dialect>/…}. */
  static List<String> list() {
    return Arrays.stream(read("migrations.txt").split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String read(String path) {
    try (InputStream stream =
        Migrations.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the portal: " + FOLDER + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private record Steps(String dialect) implements ResourceProvider {

    /** Flyway also asks for settings beside a step, and expects null where there are none. */
    @Override
    public LoadableResource getResource(String name) {
      return list().contains(name) ? new Step(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
      return list().stream()
          .filter(path -> path.startsWith("common/") || path.startsWith(dialect + "/"))
          .map(Step::new)
          .filter(step -> step.getFilename().startsWith(prefix))
          .filter(step -> Arrays.stream(suffixes).anyMatch(step.getFilename()::endsWith))
          .map(LoadableResource.class::cast)
          .toList();
    }
  }

  private static final class Step extends LoadableResource {

    private final String path;

    Step(String path) {
      this.path = path;
    }

    @Override
    public Reader read() {
      return new StringReader(Migrations.read(path));
    }

    @Override
    public String getAbsolutePath() {
      return path;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return path;
    }

    @Override
    public String getFilename() {
      return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String getRelativePath() {
      return path;
    }
  }
}
