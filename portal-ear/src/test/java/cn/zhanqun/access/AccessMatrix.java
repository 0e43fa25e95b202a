package cn.zhanqun.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The table that says which of the standard roles may do what, and where. */
public final class AccessMatrix {

  /** The ten roles a portal begins with, by their codes. */
  public static final Set<String> ROLES =
      Set.of(
          "author",
          "editor",
          "reviewer",
          "proofreader",
          "site-administrator",
          "network-administrator",
          "system-officer",
          "security-officer",
          "audit-officer",
          "founder");

  /** Those of them that people hold on one site here; whoever else has one holds it for all. */
  public static final Set<String> ON_ONE_SITE =
      Set.of("author", "editor", "reviewer", "proofreader", "site-administrator");

  private AccessMatrix() {}

  /** The operations of the services. */
  public static List<Row> services() {
    return rows("services.txt");
  }

  /** The operations of the API, each with a request that tries it. */
  public static List<Row> api() {
    return rows("api.txt");
  }

  private static List<Row> rows(String file) {
    try (var text = AccessMatrix.class.getResourceAsStream(file)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(AccessMatrix::row)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\\s+\\|\\s+", -1);
    boolean hasRequest = cells.length > 3;
    return new Row(
        cells[0],
        roles(cells[1]),
        roles(cells[2]),
        hasRequest ? cells[3] : "",
        hasRequest && !cells[4].equals("-") ? cells[4] : "");
  }

  private static Set<String> roles(String cell) {
    return switch (cell) {
      case "-" -> Set.of();
      case "everybody" -> ROLES;
      default -> Arrays.stream(cell.split(" ")).collect(Collectors.toUnmodifiableSet());
    };
  }

  /**
   * One operation.
   *
   * @param own the roles that may do it on the site they were granted for
   * @param other the roles that may do it on another site
   * @param address where the API is asked for it
   * @param body what is sent
   */
  public record Row(
      String operation, Set<String> own, Set<String> other, String address, String body) {

    /** The method of HTTP, which stands before the path. */
    public String method() {
      return operation.substring(0, operation.indexOf(' '));
    }

    @Override
    public String toString() {
      return operation;
    }
  }
}
