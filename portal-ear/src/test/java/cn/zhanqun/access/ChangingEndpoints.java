package cn.zhanqun.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of everything that changes something when it is sent, and of how it is sent. */
public final class ChangingEndpoints {

  private ChangingEndpoints() {}

  /** All of it. */
  public static List<Row> all() {
    Map<String, AccessMatrix.Row> ofStaff =
        AccessMatrix.api().stream()
            .collect(Collectors.toMap(AccessMatrix.Row::operation, Function.identity()));
    try (var text = ChangingEndpoints.class.getResourceAsStream("changing.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> row(line, ofStaff))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Row row(String line, Map<String, AccessMatrix.Row> ofStaff) {
    String[] cells = line.split("\\s+\\|\\s+", -1);
    AccessMatrix.Row staff = ofStaff.get(cells[0]);
    return staff == null
        ? new Row(cells[0], cells[1], cells[2], cells[3])
        : new Row(cells[0], cells[1], staff.address(), staff.body());
  }

  /**
   * One of them.
   *
   * @param endpoint a method of HTTP and a path, or the address of a page
   * @param sender who would be let in: a token, a reader, or somebody of the demo at the console
   * @param address where it is sent to
   * @param sent the body; of a page the button
   */
  public record Row(String endpoint, String sender, String address, String sent) {

    public boolean isPage() {
      return endpoint.startsWith("/");
    }

    public boolean isForStaffPrograms() {
      return sender.startsWith("token");
    }

    /** Whether plain text is what it takes. */
    public boolean takesText() {
      return sender.endsWith("text");
    }

    /** The method of HTTP, which stands before the path. */
    public String method() {
      return endpoint.substring(0, endpoint.indexOf(' '));
    }
  }
}
