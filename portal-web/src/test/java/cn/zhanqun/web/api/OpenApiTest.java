package cn.zhanqun.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the API against the API. */
class OpenApiTest {

  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
  private static final java.nio.file.Path DESCRIPTION =
      java.nio.file.Path.of("target/openapi/openapi.yaml");

  @Test
  void every_address_is_described_and_nothing_else_and_staffs_need_a_token() throws Exception {
    SortedMap<String, Boolean> described = described();

    SortedMap<String, Boolean> offered = offered();

    assertFalse(offered.isEmpty());
    assertEquals(offered, described);
  }

  /** Each method and path, and whether staff alone may ask it. */
  private static SortedMap<String, Boolean> offered() throws Exception {
    SortedMap<String, Boolean> offered = new TreeMap<>();
    for (Class<?> resource : resources()) {
      for (Method method : resource.getDeclaredMethods()) {
        verb(method)
            .ifPresent(
                verb ->
                    offered.put(
                        verb + " " + path(resource, method),
                        resource.isAnnotationPresent(ForStaff.class)
                            || method.isAnnotationPresent(ForStaff.class)));
      }
    }
    return offered;
  }

  private static List<Class<?>> resources() throws Exception {
    try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("cn/zhanqun/web"))) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith("Resource.class"))
          .<Class<?>>map(OpenApiTest::load)
          .filter(type -> type.isAnnotationPresent(Path.class))
          .toList();
    }
  }

  private static Class<?> load(String file) {
    try {
      return Class.forName(file.replace(".class", "").replace(java.io.File.separatorChar, '.'));
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String path(Class<?> resource, Method method) {
    String below =
        Optional.ofNullable(method.getAnnotation(Path.class))
            .map(path -> "/" + path.value())
            .orElse("");
    return ("/api/v1/" + resource.getAnnotation(Path.class).value() + below)
        .replaceAll("/+", "/")
        .replaceAll("\\{(\\w+):[^}]*\\}*?\\}+", "{$1}");
  }

  /**
   * Reads just what the generator writes: two spaces a level, a path, its methods, their tokens.
   */
  private static SortedMap<String, Boolean> described() throws IOException {
    SortedMap<String, Boolean> described = new TreeMap<>();
    String path = "";
    String operation = "";
    for (String line : Files.readAllLines(DESCRIPTION)) {
      if (line.startsWith("  /") || line.startsWith("  \"/")) {
        path = line.strip().replaceAll("^\"|\"?:$", "");
      } else if (line.matches(" {4}(get|put|post|delete|patch|head|options):")) {
        operation = line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + path;
        described.put(operation, false);
      } else if (line.matches(" {6}- token: \\[\\]| {6}security:")) {
        described.put(operation, true);
      }
    }
    return described;
  }
}
