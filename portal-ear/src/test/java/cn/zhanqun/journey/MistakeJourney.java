package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A reader finds a mistake and tells it; somebody of the staff answers. All journeys come from one
 * address, which may report five mistakes in ten minutes: those that flood come from another.
 */
@ExtendWith(DemoPortal.class)
class MistakeJourney {

  private static final Pattern RECEIPT =
      Pattern.compile("(/fuping/mistake)\\?number=(\\d+)&key=(\\w{22})");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_reader_reports_a_mistake_and_comes_back_for_the_answer(
      boolean scripts, PortalServer portal, Browser browser) {
    Page reader = readersPage(browser, scripts);
    reader.navigate(portal.address("/fuping/mistake?page=/fuping/fpxw/&text=桥头").toString());
    assertThat(reader.getByLabel("有误的原文")).hasValue("桥头");
    reader.getByLabel("错在哪里").fill("“桥头”应为“桥东”");
    reader.getByLabel("联系方式").fill("0913-0000000");
    reader.locator("form.report button").click();

    assertThat(reader.locator(".receipt")).containsText("尚未答复");
    Matcher receipt = RECEIPT.matcher(reader.url());
    assertTrue(receipt.find(), reader.url());
    Editor clerk = Editor.ofDemo(portal, browser.window().newPage());
    clerk.opens("/admin/mistake/answer-mistake.xhtml?mistake=" + receipt.group(2));
    assertThat(clerk.page().locator("table.mistake")).containsText("“桥头”应为“桥东”");
    assertThat(clerk.page().locator("table.mistake")).containsText("0913-0000000");
    clerk.field("答复（读者可见）").fill("已改为“桥东”，谢谢您。");
    clerk.button("答复读者").click();

    clerk.isTold("已答复");
    assertThat(clerk.page().locator("table")).containsText("“桥头”应为“桥东”");
    reader.reload();
    assertThat(reader.locator(".receipt")).containsText("已改为“桥东”，谢谢您。");
    assertFalse(reader.content().contains("0913-0000000"));
    assertEquals(List.of(), clerk.complaints());
    reader.context().close();
  }

  private static Page readersPage(Browser browser, boolean scripts) {
    BrowserContext window =
        browser
            .window()
            .browser()
            .newContext(new NewContextOptions().setLocale("zh-CN").setJavaScriptEnabled(scripts));
    return window.newPage();
  }

  @Test
  void the_link_at_the_foot_takes_along_the_page_and_what_is_marked_on_it(
      PortalServer portal, Browser reader) {
    reader.visit("/fuping/fpxw/");
    reader.page().locator(".page-title h1").selectText();
    String marked = reader.page().locator(".page-title h1").textContent();

    reader.page().locator("a.report-mistake").click();

    assertThat(reader.page().locator("form.report .page")).containsText("/fuping/fpxw/");
    assertThat(reader.page().getByLabel("有误的原文")).hasValue(marked);
    reader.screenshot("mistake");
    reader.as(Browser.PHONE).screenshot("mistake");
  }

  @Test
  void of_two_clerks_the_second_is_told_that_the_reader_has_an_answer(
      PortalServer portal, Browser browser) {
    String number = receipt(report(portal, "wrong=" + encoded("时间有误"))).group(2);
    Editor first = Editor.ofDemo(portal, browser.page());
    first.opens("/admin/mistake/answer-mistake.xhtml?mistake=" + number);
    Editor second = new Editor(portal, browser.window().newPage());
    second.opens("/admin/mistake/answer-mistake.xhtml?mistake=" + number);
    first.button("答复读者").click();
    first.isTold("请写明答复内容");
    browser.screenshot("answer-mistake");
    first.field("答复（读者可见）").fill("已改正");
    first.button("答复读者").click();
    first.isTold("已答复");

    second.field("答复（读者可见）").fill("原文如此");
    second.button("不予采纳").click();

    second.isTold("已经答复过");
    assertEquals("原文如此", second.field("答复（读者可见）").inputValue());
    first.opens("/admin/mistake/answer-mistake.xhtml?mistake=" + number);
    assertThat(first.page().locator("table.mistake")).containsText("已改正");
    first.opens("/admin/mistake/list-mistakes.xhtml");
    browser.screenshot("list-mistakes");
    first.opens("/admin/mistake/answer-mistake.xhtml?mistake=99999999");
    first.isTold("没有编号为 99999999 的找错");
  }

  @Test
  void a_program_of_staff_reads_the_reports_and_dismisses_one(PortalServer portal) {
    Matcher receipt =
        receipt(report(portal, "page=/fuping/&contact=a%40b.example&wrong=" + encoded("日期有误")));
    String number = receipt.group(2);
    StaffProgram staff = StaffProgram.of(portal);

    JsonObject report =
        json(staff.get("/sites/fuping/mistakes")).getJsonArray("reports").getJsonObject(0);
    assertEquals(number, report.get("id").toString());
    assertEquals("/fuping/", report.getString("page"));
    assertEquals("a@b.example", report.getString("contact"));
    assertEquals("OPEN", report.getString("state"));
    var dismissed = staff.post("/mistakes/" + number + "/dismissal", "{\"reason\": \"原文如此\"}");
    assertEquals(200, dismissed.statusCode(), dismissed.body());
    assertEquals("DISMISSED", json(dismissed).getString("state"));

    var second = staff.post("/mistakes/" + number + "/answer", "{\"answer\": \"已改正\"}");
    assertEquals(409, second.statusCode(), second.body());
    assertTrue(portal.get(receipt.group()).body().contains("原文如此"));
    var anybody = StaffProgram.withoutToken(portal);
    assertEquals(401, anybody.get("/sites/fuping/mistakes").statusCode());
    assertEquals(404, staff.get("/sites/nowhere/mistakes").statusCode());
    assertEquals(404, staff.post("/mistakes/99999999/answer", "{\"answer\": \"x\"}").statusCode());
    assertTrue(
        json(StaffProgram.ofAuditor(portal).get("/ledger/verification")).getBoolean("whole"));
  }

  @Test
  void what_cannot_be_taken_is_shown_again_with_all_that_was_typed(PortalServer portal) {
    HttpResponse<String> answer =
        report(
            portal,
            "page=/fuping/fpxw/&wrong=+&contact=x%40y.example&marked="
                + encoded("\"><script>alert(1)</script>桥"));

    assertEquals(422, answer.statusCode());
    assertEquals("private, no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    String page = answer.body();
    assertTrue(page.contains("请写明错在哪里"), page);
    assertTrue(page.contains("name=\"page\" value=\"/fuping/fpxw/\""), page);
    assertTrue(page.contains("x@y.example"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;桥"), page);
    assertFalse(page.contains("<script>alert"), page);
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"wrong, 1001, 最多 1", "marked, 201, 最多 200 字", "contact, 101, 最多 100 字"})
  void what_is_too_long_is_refused_and_not_cut_off(
      String part, int length, String sentence, PortalServer portal) {
    String others = part.equals("wrong") ? "" : "&wrong=x";

    HttpResponse<String> answer = report(portal, part + "=" + "z".repeat(length) + others);

    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains(sentence), answer.body());
    assertTrue(answer.body().contains("z".repeat(length)), answer.body());
  }

  @Test
  void a_form_on_a_strange_page_reports_nothing(PortalServer portal) {
    HttpResponse<String> answer =
        portal.send(
            post(portal, "site=fuping&wrong=x").header("Origin", "https://evil.example").build());

    assertEquals(403, answer.statusCode());
  }

  @Test
  void the_form_answers_to_nothing_but_a_form(PortalServer portal) {
    assertEquals(405, portal.get("/mistakes").statusCode());
    assertEquals(200, portal.get("/mistake").statusCode());
    assertEquals(
        405,
        portal
            .send(
                HttpRequest.newBuilder(portal.address("/mistake"))
                    .POST(BodyPublishers.ofString("wrong=x"))
                    .build())
            .statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=//evil.example/",
        "page=https%3A%2F%2Fevil.example%2F",
        "page=javascript%3Aalert(1)",
        "number=0&key=x",
        "number=99999999&key=%00",
        "number=x",
        "text=%00%FF%3Cb%3E",
        "jakarta.faces.ViewState=1:2"
      })
  void any_address_of_the_form_shows_the_form_and_no_way_elsewhere(
      String query, PortalServer portal) {
    HttpResponse<String> page = portal.get("/fuping/mistake?" + query);

    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("action=\"/mistakes\""), page.body());
    assertFalse(page.body().contains("//evil.example"), page.body());
    assertFalse(page.body().contains("javascript:"), page.body());
  }

  @Test
  void whoever_floods_is_told_when_to_come_back_and_loses_nothing(PortalServer portal) {
    DistantReader flood = new DistantReader(portal, "127.0.0.9");
    for (int i = 0; i < 5; i++) {
      String taken = flood.reports("wrong=x");
      assertTrue(taken.startsWith("HTTP/1.1 303"), taken);
    }

    String refused = flood.reports("wrong=" + encoded("第六处"));

    assertTrue(refused.startsWith("HTTP/1.1 429"), refused);
    assertTrue(
        Pattern.compile("(?i)\r\nretry-after: 1[12]\\d\r\n").matcher(refused).find(), refused);
    assertTrue(refused.contains("请过 2 分钟再提交"), refused);
    assertTrue(refused.contains("第六处"), refused);
    String elsewhere = new DistantReader(portal, "127.0.0.10").reports("wrong=x");
    assertTrue(elsewhere.startsWith("HTTP/1.1 303"), elsewhere);
  }

  private static Matcher receipt(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode(), answer.body());
    Matcher receipt = RECEIPT.matcher(answer.headers().firstValue("Location").orElse(""));
    assertTrue(receipt.matches());
    return receipt;
  }

  private static HttpResponse<String> report(PortalServer portal, String form) {
    URI home = portal.address("/");
    return portal.send(
        post(portal, "site=fuping&" + form)
            .header("Origin", home.getScheme() + "://" + home.getAuthority())
            .build());
  }

  private static HttpRequest.Builder post(PortalServer portal, String form) {
    return HttpRequest.newBuilder(portal.address("/mistakes"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
