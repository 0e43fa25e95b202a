package cn.zhanqun.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Somebody starts a portal by {@code ./run}, ends it in more than one way, and starts it again. */
class RunJourney {

  @Test
  void a_portal_starts_again_on_its_data_after_an_end_in_order_and_after_a_crash() {
    try (PortalServer portal = PortalServer.empty()) {
      portal.restart();
      portal.kill();
      portal.start();

      assertEquals(200, portal.get("/healthz/ready").statusCode());

      portal.stop();

      assertFalse(Files.exists(portal.data().resolve("run.pid")));
    }
  }
}
