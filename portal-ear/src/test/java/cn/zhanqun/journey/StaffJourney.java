package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People come, are given rights, lose them; officers keep to their own work. */
@ExtendWith(DemoPortal.class)
class StaffJourney {

  private static final String OWN_PASSWORD = "Bridge-Lamp-2026";

  @Test
  void a_right_on_a_channel_works_and_is_gone_at_the_next_click_after_it_was_taken_back(
      PortalServer portal, Browser browser) {
    Editor officer = new Editor(portal, browser.page());
    String password = addsAccount(officer, browser, "shen", "沈知秋");
    grantsChannel(officer, browser, "shen");
    officer.losesSession();
    signsInAnew(officer, "shen", password);
    assertThat(browser.page()).hasURL(Pattern.compile("start"));
    assertThat(browser.page().locator(".tasks")).containsText("写稿");
    assertThat(browser.page().locator(".tasks")).not().containsText("置灰");

    takesEverythingBack(portal, "shen");
    officer.opens("/admin/article/list-articles.xhtml");

    officer.isTold("没有这项权限：查看稿件");
    officer.isTold("可以联系：");
    browser.screenshot("refused-with-names");
  }

  private static String addsAccount(Editor officer, Browser browser, String login, String name) {
    officer.opens("/admin/staff/list-accounts.xhtml");
    officer.signsInAs("demo-system-officer");
    assertThat(browser.page()).hasURL(Pattern.compile("list-accounts"));
    browser.screenshot("list-accounts");
    officer.page().getByText("新增账号").click();
    officer.field("姓名").fill(name);
    officer.field("用户名").fill("沈");
    officer.button("新增账号").click();
    officer.isTold("用户名须为");
    officer.field("用户名").fill(login);
    officer.button("新增账号").click();
    officer.isTold("账号“" + login + "”已建立");
    browser.screenshot("add-account");
    String password = browser.page().locator("#password").textContent();
    assertEquals(List.of(), officer.complaints());
    officer.losesSession();
    return password;
  }

  private static void grantsChannel(Editor officer, Browser browser, String login) {
    officer.opens("/admin/staff/list-rights.xhtml");
    officer.signsInAs("demo-security-officer");
    assertThat(browser.page()).hasURL(Pattern.compile("list-rights"));
    browser.screenshot("list-rights");
    officer.field("姓名或用户名").fill(login);
    officer.button("查找").click();
    officer.page().getByText("沈知秋").click();
    officer.page().locator("[id='rights:role']").selectOption("记者");
    officer.page().locator("[id='rights:site']").selectOption(new SelectOption().setIndex(2));
    officer.page().locator("[id='rights:channel']").selectOption(new SelectOption().setIndex(1));
    officer.button("授予角色").click();
    officer.isTold("已授予");
    officer.button("授予角色").click();
    officer.isTold("已经有角色“记者”");
    browser.screenshot("edit-rights");
    assertEquals(List.of(), officer.complaints());
  }

  private static void signsInAnew(Editor person, String login, String password) {
    person.opens("/admin/");
    person.signsIn(login, password);
    person.field("原密码").fill(password);
    person.page().locator("[id='password:new']").fill(OWN_PASSWORD);
    person.field("再输一遍").fill(OWN_PASSWORD);
    person.button("确定修改").click();
    person.isTold("密码已修改");
  }

  private static void takesEverythingBack(PortalServer portal, String login) {
    StaffProgram officer = StaffProgram.of(portal, "demo-security-officer");
    long account =
        json(officer.get("/grants/people?q=" + login))
            .getJsonArray("people")
            .getJsonObject(0)
            .getJsonObject("account")
            .getJsonNumber("id")
            .longValue();
    json(officer.get("/grants?account=" + account)).getJsonArray("grants").stream()
        .map(grant -> grant.asJsonObject().getJsonNumber("id").longValue())
        .forEach(id -> assertEquals(204, officer.delete("/grants/" + id).statusCode()));
  }

  @Test
  void an_account_is_kept_by_the_system_officer(PortalServer portal, Browser browser) {
    StaffProgram program = StaffProgram.of(portal, "demo-system-officer");
    long id = StaffProgram.number(program.post("/accounts", "{\"login\":\"yu\",\"name\":\"于临江\"}"));
    Editor officer = new Editor(portal, browser.page());
    officer.opens("/admin/staff/edit-account.xhtml?account=" + id);
    officer.signsInAs("demo-system-officer");
    officer.field("姓名").fill("灯".repeat(200));
    officer.button("保存").click();
    officer.isTold("名称最多 60 个字");
    officer.field("姓名").fill("于临川");
    officer.button("保存").click();
    officer.isTold("账号信息已保存");
    officer.button("解除锁定").click();
    officer.isTold("已解除锁定");
    officer.button("重置密码").click();
    assertThat(browser.page().locator("#password")).isVisible();
    officer.button("停用账号").click();
    browser.screenshot("edit-account");
    browser.page().locator("[id='disable:do']").click();
    officer.isTold("账号已停用");

    officer.button("启用账号").click();

    officer.isTold("账号已启用");
    assertEquals("于临川", json(program.get("/accounts/" + id)).getString("name"));
    assertEquals(List.of(), officer.complaints());
  }

  @Test
  void a_colleague_stands_in(PortalServer portal, Browser browser) {
    StaffProgram program = StaffProgram.of(portal, "demo-system-officer");
    long id = StaffProgram.number(program.post("/accounts", "{\"login\":\"lu\",\"name\":\"陆行舟\"}"));
    Editor officer = new Editor(portal, browser.page());
    officer.opens("/admin/staff/edit-rights.xhtml?account=" + id);
    officer.signsInAs("demo-security-officer");
    officer.page().locator("[id='away:absent']").fill("demo-audit-officer");
    officer.page().locator("[id='away:until']").fill("2099-12-15 18:00");
    officer.button("设置代理").click();
    officer.isTold("不能由别人代理");

    officer.page().locator("[id='away:absent']").fill("demo-editor");
    officer.button("设置代理").click();

    officer.isTold("代理已设置");
    assertThat(browser.page().locator("[id='away:agreed']")).containsText("演示编辑");
    browser.screenshot("stand-in");
    officer.button("结束 陆行舟 演示编辑").click();
    officer.isTold("代理已结束");
    assertEquals(List.of(), officer.complaints());
  }

  @Test
  void an_account_is_disabled_and_its_owner_is_out_at_once(PortalServer portal, Browser browser) {
    StaffProgram program = StaffProgram.of(portal, "demo-system-officer");
    var added = json(program.post("/accounts", "{\"login\":\"he\",\"name\":\"贺一舟\"}"));
    Editor person = new Editor(portal, browser.page());
    signsInAnew(person, "he", added.getString("password"));
    long id = added.getJsonNumber("id").longValue();

    assertEquals(200, program.post("/accounts/" + id + "/disable", "").statusCode());
    person.opens("/admin/account/tokens.xhtml");

    person.isAtSignIn();
    assertEquals(200, program.post("/accounts/" + id + "/enable", "").statusCode());
    person.signsIn("he", OWN_PASSWORD);
    assertThat(browser.page()).hasURL(Pattern.compile("tokens"));
  }

  @Test
  void each_page_opens_for_its_own_officer_alone(PortalServer portal, Browser browser) {
    Map<String, String> owners =
        Map.of(
            "/admin/staff/list-accounts.xhtml", "demo-system-officer",
            "/admin/staff/add-account.xhtml", "demo-system-officer",
            "/admin/staff/units.xhtml", "demo-system-officer",
            "/admin/staff/list-rights.xhtml", "demo-security-officer",
            "/admin/staff/list-roles.xhtml", "demo-security-officer",
            "/admin/staff/edit-role.xhtml?role=1", "demo-security-officer",
            "/admin/staff/appoint-officers.xhtml", "admin",
            "/admin/article/list-articles.xhtml", "demo-editor");
    Editor editor = new Editor(portal, browser.page());

    for (String login :
        List.of(
            "demo-editor", "demo-system-officer", "demo-security-officer", "demo-audit-officer")) {
      editor.losesSession();
      editor.opens("/admin/");
      editor.signsInAs(login);
      assertThat(browser.page().locator(".bar-who")).isVisible();
      owners.forEach(
          (path, owner) ->
              assertEquals(
                  login.equals(owner) ? 200 : 403, browser.visit(path).status(), login + path));
    }

    assertEquals(List.of(), complaintsBesideRefusals(editor));
  }

  private static List<String> complaintsBesideRefusals(Editor editor) {
    return editor.complaints().stream().filter(words -> !words.contains("403")).toList();
  }

  @Test
  void a_role_is_redefined_in_words(PortalServer portal, Browser browser) {
    Editor officer = new Editor(portal, browser.page());
    officer.opens("/admin/staff/list-roles.xhtml");
    officer.signsInAs("demo-security-officer");
    browser.screenshot("list-roles");
    officer.page().getByText("新增角色").click();
    officer.field("角色名称").fill("值班编辑");
    officer.field("角色代码").fill("duty-editor");
    officer.field("查看稿件").check();
    officer.field("管理账号和机构").check();
    officer.button("保存角色").click();
    officer.isTold("不能同时担任这些工作：采编发布、系统管理");
    browser.screenshot("edit-role");

    officer.field("管理账号和机构").uncheck();
    officer.button("保存角色").click();

    officer.isTold("角色已保存");
    assertThat(browser.page().locator("table")).containsText("值班编辑");
    assertEquals(List.of(), officer.complaints());
  }

  @Test
  void units_are_made_under_each_other(PortalServer portal, Browser browser) {
    Editor officer = new Editor(portal, browser.page());
    officer.opens("/admin/staff/units.xhtml");
    officer.signsInAs("demo-system-officer");
    officer.field("机构名称").fill("融媒体中心");
    officer.button("保存机构").click();
    officer.isTold("机构已保存");
    officer.field("机构名称").fill("总编室");
    officer.field("上级机构").selectOption("融媒体中心");
    officer.button("保存机构").click();
    assertThat(browser.page().locator("table")).containsText("总编室");

    officer.button("删除 融媒体中心").click();

    officer.isTold("还有人员或下级机构");
    browser.screenshot("units");
  }

  @Test
  void the_first_account_of_a_portal_appoints_the_three_officers_and_retires(Browser browser) {
    try (PortalServer portal = PortalServer.empty()) {
      var first = portal.firstAccount();
      Editor founder = new Editor(portal, browser.page());
      signsInAnew(founder, first.name(), first.password());
      founder.setsUpPhone();
      assertThat(browser.page()).hasURL(Pattern.compile("/admin/start"));
      founder.opens("/admin/staff/appoint-officers.xhtml");
      founder.findsNothingWrong(browser, "html", "appoint-officers");

      String password = appoints(founder, "系统员甲", "officer-a");
      appoints(founder, "安全员乙", "officer-b");
      appoints(founder, "审计员丙", "officer-c");
      founder.isTold("本账号已停用");
      browser.screenshot("officers-appointed");
      founder.opens("/admin/staff/appoint-officers.xhtml");
      founder.isAtSignIn();
      signsInAnew(founder, "officer-a", password);
      founder.setsUpPhone();

      assertThat(browser.page()).hasURL(Pattern.compile("/admin/start"));
      assertTrue(browser.page().locator(".tasks").textContent().contains("账号管理"));
    }
  }

  private static String appoints(Editor founder, String name, String login) {
    founder.field("姓名").fill(name);
    founder.field("用户名").fill(login);
    founder.button("任命").click();
    founder.isTold("用户名 " + login);
    return founder.page().locator("#password").textContent();
  }
}
