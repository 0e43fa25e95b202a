package cn.zhanqun.web.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebManifestTest {

  @Test
  void a_site_on_a_telephone_begins_at_its_home_in_its_colour() {
    JsonObject manifest =
        parsed(
            WebManifest.with(
                "河山网",
                "河山",
                "/heshan/",
                "#86193f",
                "#fff",
                "/heshan/icon.svg",
                Map.of(192, "/heshan/icon-192.png")));

    assertEquals("河山", manifest.getString("short_name"));
    assertEquals("/heshan/", manifest.getString("start_url"));
    assertEquals("#86193f", manifest.getString("theme_color"));
    assertEquals("192x192", manifest.getJsonArray("icons").getJsonObject(1).getString("sizes"));
  }

  private static JsonObject parsed(Document document) {
    String text = new String(document.content(), UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
