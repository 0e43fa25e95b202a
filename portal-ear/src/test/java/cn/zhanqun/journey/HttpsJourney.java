package cn.zhanqun.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A portal that is reached by https, whoever ends it in front, says so to every browser. */
class HttpsJourney {

  @Test
  void browsers_come_back_by_https_and_keep_the_cookie_of_the_console_to_it() {
    try (PortalServer portal = PortalServer.reachedBy("https://www.zhanqun.example")) {
      for (String path :
          List.of("/", "/nothing/", "/api/v1/sites", "/healthz/live", "/admin/sign-in.xhtml")) {
        assertEquals(
            "max-age=31536000",
            portal.get(path).headers().firstValue("Strict-Transport-Security").orElse(""),
            path);
      }

      String cookie =
          portal.get("/admin/sign-in.xhtml").headers().firstValue("Set-Cookie").orElse("");

      assertTrue(cookie.startsWith("__Host-ZHANQUN-DESK="), cookie);
      for (String word : List.of("secure", "httponly", "samesite=lax", "path=/")) {
        assertTrue(cookie.toLowerCase(Locale.ROOT).contains(word), cookie);
      }
    }
  }
}
