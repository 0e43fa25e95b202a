package cn.zhanqun.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** IT looks whether the portal is well. */
@ExtendWith(DemoPortal.class)
class HealthJourney {

  @Test
  void the_monitoring_finds_the_portal_ready(PortalServer portal) {
    var answer = portal.get("/healthz/ready");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("\"status\":\"UP\""), answer.body());
  }

  @Test
  void a_browser_on_a_desk_and_on_a_phone_reaches_the_portal(Browser browser) {
    var answer = browser.visit("/healthz/live");
    browser.screenshot("health");
    browser.as(Browser.PHONE).screenshot("health");

    assertEquals(200, answer.status());
  }
}
