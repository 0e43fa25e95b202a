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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /** One sheet for all reader pages: a page costs one request, and the next one none. */
  private static final String FOR_READERS = "styles/reader.css";

  private static final List<String> SHEETS_FOR_READERS =
      List.of(
          "tokens",
          "page",
          "notice",
          "header",
          "footer",
          "story",
          "paging",
          "home",
          "channel",
          "article",
          "leave",
          "search",
          "favorites",
          "mistake",
          "standing",
          "error",
          "grey");

  private static final Pattern SPARE = Pattern.compile("/\\*.*?\\*/|(?<=\n)\\s+", Pattern.DOTALL);

  @Inject ServletContext files;

  private final Map<String, Asset> assets = new TreeMap<>();

  @PostConstruct
  void readAll() {
    TYPES.forEach(
        (folder, type) ->
            Optional.ofNullable(files.getResourcePaths(ROOT + folder)).stream()
                .flatMap(paths -> paths.stream())
                .forEach(path -> assets.put(path.substring(ROOT.length()), read(path, type))));
    assets.put(FOR_READERS, new Asset(TYPES.get("styles/"), sheetForReaders()));
  }

  private String sheetForReaders() {
    String sheets =
        SHEETS_FOR_READERS.stream()
            .map(name -> text("styles/" + name + ".css"))
            .collect(Collectors.joining("\n"));
    String printed = "@media print {\n" + text("styles/print.css") + "}\n";
    return SPARE.matcher(sheets + "\n" + printed).replaceAll("");
  }

  private String text(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException(name)).text();
  }

  private Asset read(String path, String type) {
    try (InputStream content = files.getResourceAsStream(path)) {
      byte[] bytes = Objects.requireNonNull(content, path).readAllBytes();
      return new Asset(type, new String(bytes, StandardCharsets.UTF_8));
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

  /** A file of the pages, as it is sent; all of them are text. */
  static final class Asset {

    private final String hash;
    private final String type;
    private final byte[] plain;
    private final byte[] compressed;

    Asset(String type, String text) {
      this.hash = Sha256.of(text).substring(0, 16);
      this.type = type;
      this.plain = text.getBytes(StandardCharsets.UTF_8);
      this.compressed = Compression.compressed(plain);
    }

    String hash() {
      return hash;
    }

    String type() {
      return type;
    }

    String text() {
      return new String(plain, StandardCharsets.UTF_8);
    }

    byte[] plain() {
      return plain;
    }

    byte[] compressed() {
      return compressed;
    }
  }
}
