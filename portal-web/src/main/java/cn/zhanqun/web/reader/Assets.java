package cn.zhanqun.web.reader;

import cn.zhanqun.domain.ledger.Sha256;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The style sheets, scripts and marks of the reader's pages, each at an address that changes with
 * its content and may therefore be kept by browsers for a year.
 */
@Named
@ApplicationScoped
public class Assets {

  private static final String ROOT = "/resources/";
  private static final Map<String, String> TYPES =
      Map.of(
          "styles/", "text/css;charset=UTF-8",
          "scripts/", "text/javascript;charset=UTF-8",
          "images/", "image/svg+xml");

  @Inject ServletContext files;

  private final Map<String, Asset> assets = new TreeMap<>();

  @PostConstruct
  void readAll() {
    TYPES.forEach(
        (folder, type) ->
            Optional.ofNullable(files.getResourcePaths(ROOT + folder)).stream()
                .flatMap(paths -> paths.stream())
                .forEach(path -> assets.put(path.substring(ROOT.length()), read(path, type))));
  }

  private Asset read(String path, String type) {
    try (InputStream content = files.getResourceAsStream(path)) {
      byte[] bytes = Objects.requireNonNull(content, path).readAllBytes();
      String text = new String(bytes, StandardCharsets.UTF_8);
      return new Asset(Sha256.of(text).substring(0, 16), type, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a file by its name, such as {@code styles/page.css}. */
  public String address(String name) {
    return "/assets/"
        + find(name).orElseThrow(() -> new IllegalArgumentException(name)).hash()
        + "/"
        + name;
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  /** A file of the pages; all of them are text. */
  record Asset(String hash, String type, String text) {}
}
