package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.eventually;
import static cn.zhanqun.journey.StaffProgram.json;
import static cn.zhanqun.journey.StaffProgram.number;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The life of one article, from a saved page to a withdrawn address: the page the portal is
 * modelled on, where the test data holds it, and always one of the same structure.
 */
@ExtendWith(DemoPortal.class)
class SeedPageJourney {

  @Test
  void our_own_page_lives_its_whole_life(PortalServer portal, Browser reader) {
    live(portal, reader, TestFiles.own("saved-page.txt").getBytes(UTF_8), List.of(), "own");
  }

  @Test
  void the_page_the_portal_is_modelled_on_lives_its_whole_life(
      PortalServer portal, Browser reader) {
    TestFiles.shared("seeds/fuping-article.txt")
        .ifPresent(page -> live(portal, reader, page, List.of("机关党建", "风向标"), "seed"));
  }

  private static void live(
      PortalServer portal, Browser reader, byte[] page, List<String> words, String name) {
    StaffProgram staff = StaffProgram.of(portal);
    var imported = staff.post("/page-imports", "text/plain", page);
    assertEquals(201, imported.statusCode(), imported.body());
    long id = number(imported);
    String title = json(imported).getString("title");
    String full = title + "——" + json(imported).getString("subtitle");

    String address = staff.publishes(id);

    assertTrue(portal.get("/fuping/").body().contains(address), "on the home page");
    assertTrue(portal.get("/fuping/fpxw/").body().contains(address), "in its channel");
    eventually("found by " + full, () -> staff.finds(full).indexOf(id) == 0);
    words.forEach(word -> assertEquals(0, staff.finds(word).indexOf(id), word));
    readIt(reader, address, title, name);
    keepIt(reader, title, name);

    staff.withdraws(id, "走完了一生");

    assertEquals(410, portal.get(address).statusCode());
    assertTrue(portal.get(address).body().contains("走完了一生"));
    reader.visit("/favorites");
    assertThat(reader.page().locator(".kept .gone")).isVisible();
    reader.page().locator(".kept button").first().click();
    assertThat(reader.page().locator(".nothing-kept")).isVisible();
    assertTrue(
        json(StaffProgram.ofAuditor(portal).get("/ledger/verification")).getBoolean("whole"));
  }

  private static void readIt(Browser reader, String address, String title, String name) {
    reader.visit("/fuping/");
    reader.page().navigate(reader.page().url() + "search?q=" + URLEncoder.encode(title, UTF_8));
    reader.screenshot(name + "-search");
    reader.page().locator(".results h2 a").first().click();
    assertTrue(reader.page().url().endsWith(address), reader.page().url());
    assertThat(reader.page().locator("h1")).containsText(title);
    assertThat(reader.page().locator(".breadcrumb")).containsText("富平新闻");
    reader.screenshot(name + "-article");
    reader.as(Browser.PHONE).screenshot(name + "-article");
    reader.as(Browser.DESK);
  }

  private static void keepIt(Browser reader, String title, String name) {
    reader.page().click(".tools form button");
    assertThat(reader.page().locator(".said")).containsText(title);
    reader.screenshot(name + "-favorites");
  }
}
