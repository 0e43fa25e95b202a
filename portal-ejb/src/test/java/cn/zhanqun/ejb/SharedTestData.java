package cn.zhanqun.ejb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Material that nobody of the project wrote and that is not part of it, read from the folder named
 * by PORTAL_TESTDATA. Where that is absent the list is empty and the test's own fixture has to do.
 */
public final class SharedTestData {

  private SharedTestData() {}

  /** All files below a folder of the data, in the order of their paths. */
  public static List<Path> filesIn(String folder) {
    String root = System.getenv("PORTAL_TESTDATA");
    Path data = Path.of(root == null ? "" : root, "data", folder);
    if (root == null || !Files.isDirectory(data)) {
      System.out.println("PORTAL_TESTDATA has no " + folder + ": only the project's own fixture");
      return List.of();
    }
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
