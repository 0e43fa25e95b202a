package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.eventually;
import static cn.zhanqun.journey.StaffProgram.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff say who stands behind a site and write its standing pages; readers find them. */
@ExtendWith(DemoPortal.class)
class SiteIdentityJourney {

  @Test
  void what_is_missing_is_shown_and_completed_and_readers_see_it(
      PortalServer portal, Browser browser) {
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens("/admin/site/edit-site-identity.xhtml");
    assertThat(keeper.page().locator(".notice-mind")).containsText("网站标识码");
    browser.screenshot("site-identity");
    browser.as(Browser.PHONE).screenshot("site-identity");
    browser.as(Browser.DESK);

    keeper.field("网站标识码").fill("12345");
    keeper.button("保存站点信息").click();
    keeper.isTold("十位数字");
    assertEquals("12345", keeper.field("网站标识码").inputValue());
    keeper.field("网站标识码").fill("6105000001");
    keeper.field("公安备案号").fill("陕公网安备61050000000000号");
    keeper.button("保存站点信息").click();
    keeper.isTold("站点信息已保存");

    assertThat(keeper.page().locator(".notice-mind")).not().containsText("网站标识码");
    eventually("seen", () -> portal.get("/").body().contains("<dd>6105000001</dd>"));
    assertTrue(portal.get("/").body().contains("webSearch?code=61050000000000"));
    assertEquals(List.of(), keeper.complaints());
  }

  @Test
  void a_program_completes_an_identity_it_has_read(PortalServer portal) {
    StaffProgram staff = StaffProgram.of(portal);
    String path = "/sites/dali/identity";
    HttpResponse<String> read = staff.get(path);
    String version = read.headers().firstValue("ETag").orElseThrow();
    assertTrue(json(read).getJsonArray("missing").toString().contains("address"), read.body());
    String form = "{\"organizer\": \"大荔的主办单位\", \"address\": \"抱桂巷1号\"}";

    assertEquals(428, StaffProgram.of(portal).put(path, "", form).statusCode());
    assertEquals(400, StaffProgram.of(portal).put(path, "\"x\"", form).statusCode());
    assertEquals(
        422, StaffProgram.of(portal).put(path, version, "{\"siteIdCode\": \"1\"}").statusCode());
    HttpResponse<String> saved = StaffProgram.of(portal).put(path, version, form);
    assertEquals(200, saved.statusCode(), saved.body());
    assertEquals(412, StaffProgram.of(portal).put(path, version, form).statusCode());

    assertFalse(json(saved).getJsonArray("missing").toString().contains("\"address\""));
    eventually("seen", () -> portal.get("/dali/").body().contains("抱桂巷1号"));
    assertTrue(
        json(StaffProgram.ofAuditor(portal).get("/ledger/verification")).getBoolean("whole"));
    assertEquals(401, StaffProgram.withoutToken(portal).get(path).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"about", "contact", "statement", "privacy", "copyright", "accessibility", "map"})
  void every_site_has_its_standing_pages_from_the_first_day(String name, PortalServer portal) {
    for (String site : List.of("/", "/fuping/")) {
      HttpResponse<String> page = portal.get(site + name + ".html");

      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("<h1>"), page.body());
      assertFalse(page.body().contains("{site}") || page.body().contains("待补充"), page.body());
      assertTrue(portal.get(site).body().contains("\"" + site + name + ".html\""), name);
    }
  }

  @Test
  void a_standing_page_is_written_and_nobody_overwrites_it_unseen(
      PortalServer portal, Browser browser) {
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens("/admin/site/edit-standing.xhtml?kind=contact");
    assertThat(keeper.page().locator(".choices")).containsText("系统文本");
    Page other = browser.window().newPage();
    Editor late = new Editor(portal, other);
    late.opens("/admin/site/edit-standing.xhtml?kind=contact");

    keeper.writes("来信请写灯塔路二号。");
    browser.screenshot("standing-page");
    keeper.button("保存并发布").click();
    keeper.isTold("已保存");
    assertThat(keeper.page().locator(".choices")).containsText("本站文本");
    assertTrue(portal.get("/contact.html").body().contains("来信请写灯塔路二号。"));
    assertFalse(portal.get("/fuping/contact.html").body().contains("灯塔路"));

    late.writes("后来的话");
    late.button("保存并发布").click();
    late.isTold("已有人保存了这个页面");
    assertFalse(portal.get("/contact.html").body().contains("后来的话"));
    assertEquals(List.of(), keeper.complaints());
  }
}
