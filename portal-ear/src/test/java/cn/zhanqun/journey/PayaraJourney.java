package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.eventually;
import static cn.zhanqun.journey.StaffProgram.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** IT puts the EAR on a server of another make, and it works there as it does at home. */
@Tag("full")
@Tag("payara")
class PayaraJourney {

  private static final String ARTICLE =
      """
      {"site": "fuping", "channel": "fpxw", "title": "另一台服务器上的灯", "source": "本网编辑部",
       "body": "<p>同一个文件，换了一台服务器。</p>"}
      """;

  @Test
  void the_same_archive_serves_readers_and_staff_on_payara() {
    try (PayaraServer payara = new PayaraServer();
        Chromium chromium = new Chromium()) {
      readersFindTheHomePages(payara);
      anArticleIsPublishedFoundAndWithdrawn(payara);
      staffSignIn(payara, chromium.open(payara));
    }
  }

  private static void readersFindTheHomePages(PayaraServer payara) {
    for (String path : List.of("/", "/fuping/", "/fuping/fpxw/", "/healthz/ready")) {
      var page = payara.get(path);

      assertEquals(200, page.statusCode(), path);
      assertTrue(page.headers().firstValue("Server").isEmpty(), path);
      assertTrue(page.headers().firstValue("Set-Cookie").isEmpty(), path);
    }
  }

  private static void anArticleIsPublishedFoundAndWithdrawn(PayaraServer payara) {
    StaffProgram staff = StaffProgram.of(payara);
    assertEquals(401, StaffProgram.withoutToken(payara).post("/articles", ARTICLE).statusCode());

    long id = staff.begins(ARTICLE);
    String address = staff.publishes(id);

    assertTrue(payara.get(address).body().contains("另一台服务器上的灯"));
    assertEquals(200, payara.get("/fuping/search?q=x").statusCode());
    eventually("found by its title", () -> staff.finds("另一台服务器上的灯").indexOf(id) == 0);
    assertTrue(
        json(StaffProgram.ofAuditor(payara).get("/ledger/verification")).getBoolean("whole"));

    staff.withdraws(id, "试过了");

    assertEquals(410, payara.get(address).statusCode());
  }

  private static void staffSignIn(PayaraServer payara, Browser browser) {
    List<String> account = payara.read("demo-account.txt").lines().toList();
    browser.visit("/admin/");
    browser.page().fill("input[id$=loginName]", account.get(0));
    browser.page().fill("input[id$=password]", account.get(1));
    browser.page().click("[id$=enter]");
    String secret = payara.demoAccount("demo").secret();
    browser.page().fill("input[id$=code]", new Phone(secret).code());
    browser.page().click("[id$=prove]");
    browser.page().waitForURL("**/admin/start.xhtml**");

    assertTrue(browser.page().content().contains("edit-article"));
  }
}
