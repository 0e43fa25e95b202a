package cn.zhanqun.journey.gates;

import cn.zhanqun.journey.House;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Nu HTML checker, run in a Java of its own over a folder of pages.
 *
 * <p>The newest one that can be had from where the build takes everything is of July 2020. What has
 * come into HTML since, and is used here, it calls an error, and is not believed.
 */
final class HtmlChecker {

  private static final Path JARS = House.folder().resolve("portal-ear/target/html-checker");

  private static final String YOUNGER_THAN_THE_CHECKER =
      String.join(
          "|",
          ".*Attribute “name” not allowed on element “details”.*",
          ".*Attribute “fetchpriority” not allowed on element “(img|link|script)”.*",
          ".*Attribute “enterkeyhint” not allowed on element “(input|textarea)”.*",
          ".*Attribute “media” not allowed on element “meta”.*");

  private HtmlChecker() {}

  /** Each as "page:line what is wrong". */
  static List<String> errorsOn(Path pages) throws IOException {
    Process checker = command(pages).start();
    try (InputStream said = checker.getInputStream();
        var json = Json.createReader(said)) {
      return json.readObject().getJsonArray("messages").getValuesAs(JsonObject.class).stream()
          .map(HtmlChecker::sentence)
          .toList();
    }
  }

  private static ProcessBuilder command(Path pages) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    words.addAll(List.of("-Dorg.eclipse.jetty.util.log.announce=false", "-cp", JARS + "/*"));
    words.addAll(List.of("nu.validator.client.SimpleCommandLineValidator"));
    words.addAll(List.of("--stdout", "--exit-zero-always", "--errors-only", "--format", "json"));
    words.addAll(List.of("--filterpattern", YOUNGER_THAN_THE_CHECKER));
    try (Stream<Path> files = Files.list(pages)) {
      files.map(Path::toString).sorted().forEach(words::add);
    }
    return new ProcessBuilder(words).redirectError(Redirect.INHERIT);
  }

  private static String sentence(JsonObject message) {
    String url = message.getString("url");
    return "%s:%d %s: %s"
        .formatted(
            url.substring(url.lastIndexOf('/') + 1),
            message.getInt("lastLine", 0),
            message.getString("message"),
            message.getString("extract", "").replaceAll("\\s+", " "));
  }
}
