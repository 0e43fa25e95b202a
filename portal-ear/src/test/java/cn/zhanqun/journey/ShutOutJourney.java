package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People who can't come in any more, and who lets them in again. */
@ExtendWith(DemoPortal.class)
class ShutOutJourney {

  private static final String OWN_PASSWORD = "Bridge-Lamp-2026";

  @Test
  void an_account_shut_by_wrong_passwords_is_opened_by_the_system_officer(
      PortalServer portal, Browser browser) {
    JsonObject added = added(portal, "wei-shut", "魏长河");
    Editor person = new Editor(portal, browser.page());
    person.opens("/admin/");
    for (int i = 0; i < 5; i++) {
      person.signsIn("wei-shut", "Guess-Number-" + i);
      person.isTold("用户名或密码不正确");
    }
    person.signsIn("wei-shut", added.getString("password"));
    person.isTold("用户名或密码不正确");

    opensAgain(portal, browser, number(added));
    person.opens("/admin/");
    person.signsIn("wei-shut", added.getString("password"));

    assertThat(browser.page()).hasURL(Pattern.compile("change-password"));
  }

  private static void opensAgain(PortalServer portal, Browser browser, long account) {
    Editor officer = new Editor(portal, browser.page());
    officer.opens("/admin/staff/edit-account.xhtml?account=" + account);
    officer.signsInAs("demo-system-officer");
    officer.button("解除锁定").click();
    officer.isTold("已解除锁定");
    assertThat(officer.page().locator("main")).not().containsText("清除动态码");
    officer.losesSession();
  }

  @Test
  void whoever_lost_their_phone_sets_up_another_when_the_security_officer_forgot_the_old_one(
      PortalServer portal, Browser browser) {
    JsonObject added = added(portal, "bai-lost", "白一川");
    long account = number(added);
    StaffProgram security = StaffProgram.of(portal, "demo-security-officer");
    security.post(
        "/grants",
        "{\"account\":" + account + ",\"role\":2,\"extent\":\"SITE\",\"site\":\"fuping\"}");
    Editor person = new Editor(portal, browser.page());
    comesTheFirstTime(person, "bai-lost", added.getString("password"));
    Phone lost = person.setsUpPhone();
    person.losesSession();
    String factor = "/grants/people/" + account + "/second-factor";
    assertEquals(403, StaffProgram.of(portal, "demo-system-officer").delete(factor).statusCode());

    forgets(portal, browser, account);

    person.opens("/admin/");
    person.signsIn("bai-lost", OWN_PASSWORD);
    assertThat(browser.page()).hasURL(Pattern.compile("set-up-second-factor"));
    Phone found = person.setsUpPhone();
    assertThat(browser.page()).hasURL(Pattern.compile("/admin/start"));
    person.button("退出").click();
    person.signsIn("bai-lost", OWN_PASSWORD);
    person.givesCode(lost.code());
    person.isTold("动态码不正确");
    person.givesCode(found.code());
    assertThat(browser.page()).hasURL(Pattern.compile("/admin/start"));
  }

  private static void forgets(PortalServer portal, Browser browser, long account) {
    Editor officer = new Editor(portal, browser.page());
    officer.opens("/admin/staff/edit-rights.xhtml?account=" + account);
    officer.signsInAs("demo-security-officer");
    officer.button("清除动态码").click();
    Locator sure = browser.page().locator("#factor-dialog");
    assertThat(sure).containsText("确定清除吗");
    browser.screenshot("forget-second-factor");
    browser.page().locator("[id='factor:do']").click();
    officer.isTold("动态码已清除");
    assertEquals(List.of(), officer.complaints());
    officer.losesSession();
  }

  private static void comesTheFirstTime(Editor person, String login, String password) {
    person.opens("/admin/");
    person.signsIn(login, password);
    person.field("原密码").fill(password);
    person.page().locator("[id='password:new']").fill(OWN_PASSWORD);
    person.field("再输一遍").fill(OWN_PASSWORD);
    person.button("确定修改").click();
    assertThat(person.page()).hasURL(Pattern.compile("set-up-second-factor"));
  }

  private static JsonObject added(PortalServer portal, String login, String name) {
    return json(
        StaffProgram.of(portal, "demo-system-officer")
            .post("/accounts", "{\"login\":\"" + login + "\",\"name\":\"" + name + "\"}"));
  }

  private static long number(JsonObject added) {
    return added.getJsonNumber("id").longValue();
  }
}
