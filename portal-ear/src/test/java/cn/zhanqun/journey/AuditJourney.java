package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.eventually;
import static cn.zhanqun.journey.StaffProgram.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit officer reads, filters, exports and verifies the ledger and the security log. */
@ExtendWith(DemoPortal.class)
class AuditJourney {

  private static final String LEDGER = "/admin/ledger/list-ledger.xhtml";
  private static final String SECURITY_LOG = "/admin/ledger/list-security-log.xhtml";

  @Test
  void the_officer_finds_who_published_and_opens_the_entry(PortalServer portal, Browser browser) {
    StaffProgram staff = StaffProgram.of(portal);
    long article =
        staff.begins(
            """
            {"site": "linwei", "channel": "lwxw", "title": "查一查是谁发布的", "source": "本网编辑部",
             "body": "<p>审计管理员要找的稿件。</p>"}
            """);
    staff.publishes(article);
    Editor officer = auditor(portal, browser);
    officer.opens(LEDGER);

    choice(browser, "action").selectOption(new SelectOption().setLabel("发布"));
    choice(browser, "object").selectOption(new SelectOption().setLabel("稿件"));
    officer.field("对象编号").fill(String.valueOf(article));
    officer.button("查找").click();

    assertThat(rows(browser)).hasCount(1);
    assertThat(rows(browser)).containsText("演示");
    browser.screenshot("ledger");
    rows(browser).getByRole(AriaRole.LINK).first().click();
    assertThat(browser.page().locator(".canonical")).containsText("object=article:" + article);
    browser.screenshot("ledger-entry");
    assertEquals(List.of(), officer.complaints());
  }

  @Test
  void the_ledger_is_verified_and_exported_from_its_page(PortalServer portal, Browser browser)
      throws IOException {
    Editor officer = auditor(portal, browser);
    officer.opens(LEDGER);

    officer.button("开始验证").click();

    assertThat(browser.page().locator(".verification")).containsText("台账完整，没有改动");
    Download file = browser.page().waitForDownload(() -> officer.button("导出台账").click());
    List<String> lines = Files.readAllLines(file.path());
    assertEquals("ledger.jsonl", file.suggestedFilename());
    assertTrue(lines.get(0).startsWith("{\"text\":\"zhanqun export 1\\nchain=ledger\\n"));
    assertTrue(lines.size() > 100, lines.size() + " lines");
    assertEquals(List.of(), officer.complaints());
  }

  @Test
  void a_wrong_password_and_a_refusal_are_in_the_security_log(
      PortalServer portal, Browser browser) {
    Editor stranger = new Editor(portal, browser.page());
    stranger.opens("/admin/");
    stranger.signsIn("demo-editor", "not the password");
    assertEquals(403, StaffProgram.of(portal).get("/ledger").statusCode());
    StaffProgram program = StaffProgram.ofAuditor(portal);
    eventually(
        "noted",
        () ->
            contains(program, "kind=refused", "AUDIT_LEDGER")
                && contains(program, "kind=sign_in_failed", "password"));
    Editor officer = auditor(portal, browser);
    officer.opens(SECURITY_LOG);

    choice(browser, "kind").selectOption(new SelectOption().setLabel("登录失败"));
    officer.button("查找").click();

    assertThat(rows(browser).first()).containsText("密码错误");
    assertThat(rows(browser).first()).containsText("127.0.0.1");
    browser.screenshot("security-log");
    officer.button("验证安全日志").click();
    assertThat(browser.page().locator(".verification")).containsText("安全日志完整，没有改动");
    assertEquals(List.of(), officer.complaints());
  }

  private static boolean contains(StaffProgram program, String filter, String words) {
    return json(program.get("/security-log?" + filter)).getJsonArray("entries").stream()
        .map(entry -> entry.asJsonObject().getString("words"))
        .anyMatch(said -> said.contains(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ledger",
        "/ledger/1",
        "/ledger/export",
        "/ledger/verification",
        "/security-log",
        "/security-log/1",
        "/security-log/export",
        "/security-log/verification"
      })
  void nobody_else_reads_exports_or_verifies(String path, PortalServer portal) {
    for (String other : List.of("demo", "demo-system-officer", "demo-security-officer")) {
      StaffProgram program = StaffProgram.of(portal, other);

      assertEquals(403, program.get(path).statusCode(), other);
    }
    assertEquals(401, StaffProgram.withoutToken(portal).get(path).statusCode());
    assertEquals(200, StaffProgram.ofAuditor(portal).get(path).statusCode());
  }

  @Test
  void a_program_filters_by_person_and_day_and_goes_on_to_older_ones(PortalServer portal) {
    StaffProgram program = StaffProgram.ofAuditor(portal);
    JsonObject newest = json(program.get("/ledger"));
    long further = newest.getJsonNumber("further").longValue();

    JsonObject older = json(program.get("/ledger?before=" + further));
    JsonObject bySystem = json(program.get("/ledger?person=0&action=site_set_up"));

    assertEquals(50, newest.getJsonArray("entries").size());
    assertEquals(
        further - 1,
        older.getJsonArray("entries").getJsonObject(0).getJsonNumber("number").longValue());
    assertTrue(bySystem.getJsonArray("entries").size() >= 12, bySystem::toString);
    assertEquals(0, json(program.get("/ledger?to=2020-01-01")).getJsonArray("entries").size());
    assertEquals(400, program.get("/ledger?from=2026-02-30").statusCode());
    assertEquals(400, program.get("/ledger/export?month=2026-13").statusCode());
    assertEquals(404, program.get("/ledger/999999999").statusCode());
  }

  @Test
  void others_do_not_see_the_pages(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    for (String path : List.of(LEDGER, SECURITY_LOG, "/admin/ledger/ledger-entry.xhtml?number=1")) {
      editor.opens(path);

      assertThat(browser.page().locator("main")).not().containsText("SITE_SET_UP");
      assertThat(browser.page().locator("table.ledger, table.ledger-entry")).hasCount(0);
    }
  }

  @Test
  void tampering_with_the_database_by_hand_is_found_and_named() throws Exception {
    try (PortalServer portal = PortalServer.withDemo()) {
      StaffProgram auditor = StaffProgram.ofAuditor(portal);
      assertTrue(json(auditor.get("/ledger/verification")).getBoolean("whole"));
      portal.stop();

      byHand(
          portal.data().resolve("derby"),
          "UPDATE ledger_entry SET actor_id = 77 WHERE entry_number = 40");
      portal.start();

      JsonObject proof = json(auditor.get("/ledger/verification"));
      assertEquals(40, proof.getInt("number"), proof::toString);
      assertEquals("ENTRY", proof.getString("flaw"));
      assertTrue(json(auditor.get("/security-log/verification")).getBoolean("whole"));
      try (Chromium chromium = new Chromium();
          Browser browser = chromium.open(portal)) {
        Editor officer = auditor(portal, browser);
        officer.opens("/admin/ledger/verify-ledger.xhtml");
        officer.button("开始验证").click();
        assertThat(browser.page().locator("main")).containsText("台账在第 40 条出现问题");
        browser.screenshot("ledger-broken");
      }
    }
  }

  private static void byHand(Path derby, String statement) throws SQLException {
    EmbeddedDataSource database = new EmbeddedDataSource();
    database.setDatabaseName(derby.toString());
    database.setUser("portal");
    database.setPassword("portal");
    try (Connection connection = database.getConnection();
        Statement hand = connection.createStatement()) {
      assertEquals(1, hand.executeUpdate(statement));
    }
    database.setShutdownDatabase("shutdown");
    try {
      database.getConnection().close();
    } catch (SQLException isShutDown) {
      assertEquals("08006", isShutDown.getSQLState());
    }
  }

  private static Editor auditor(RunningPortal portal, Browser browser) {
    Editor officer = new Editor(portal, browser.page());
    officer.opens("/admin/ledger/list-ledger.xhtml");
    officer.signsInAs("demo-audit-officer");
    assertThat(browser.page()).hasURL(Pattern.compile("list-ledger"));
    return officer;
  }

  private static Locator choice(Browser browser, String name) {
    return browser.page().locator("select[name=" + name + "]");
  }

  private static Locator rows(Browser browser) {
    Page page = browser.page();
    return page.locator("table.ledger tbody tr");
  }
}
