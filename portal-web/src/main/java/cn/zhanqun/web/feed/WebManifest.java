package cn.zhanqun.web.feed;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Map;

/** How a site looks among the things on a telephone's screen. */
public final class WebManifest {

  private WebManifest() {}

  /**
   * Describes one site.
   *
   * @param home where the site begins, which is also all that belongs to it
   * @param drawing address of its mark as a drawing
   * @param pictures addresses of its mark by their size in pixels
   */
  public static Document with(
      String name,
      String shortName,
      String home,
      String colour,
      String paper,
      String drawing,
      Map<Integer, String> pictures) {
    JsonArrayBuilder icons =
        Json.createArrayBuilder()
            .add(
                Json.createObjectBuilder()
                    .add("src", drawing)
                    .add("sizes", "any")
                    .add("type", "image/svg+xml"));
    pictures.forEach(
        (size, address) ->
            icons.add(
                Json.createObjectBuilder()
                    .add("src", address)
                    .add("sizes", size + "x" + size)
                    .add("type", "image/png")));
    return Document.text(
        "application/manifest+json",
        Json.createObjectBuilder()
            .add("id", home)
            .add("name", name)
            .add("short_name", shortName)
            .add("lang", "zh-CN")
            .add("start_url", home)
            .add("scope", home)
            .add("display", "browser")
            .add("theme_color", colour)
            .add("background_color", paper)
            .add("icons", icons)
            .build()
            .toString());
  }
}
