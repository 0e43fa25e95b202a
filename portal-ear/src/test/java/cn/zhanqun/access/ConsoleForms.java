package cn.zhanqun.access;

import cn.zhanqun.journey.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the console that hold a form, their own or one of the frame around them. */
final class ConsoleForms {

  private static final Path WEB = House.folder().resolve("portal-web/src/main/webapp");
  private static final Pattern FORM = Pattern.compile("<[oh]:form\\b|templates/admin\\.xhtml\"");

  private ConsoleForms() {}

  /** Their addresses. */
  static SortedSet<String> pages() {
    try (Stream<Path> files = Files.walk(WEB.resolve("admin"))) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .filter(file -> FORM.matcher(text(file)).find())
          .map(file -> "/" + WEB.relativize(file))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
