package cn.zhanqun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff at the doors of the console: second factors, lost phones, locks, sessions elsewhere. */
@ExtendWith(DemoPortal.class)
class SignInJourney {

  @Test
  void somebody_new_sets_up_a_phone_and_comes_in_without_it_by_a_recovery_code(
      PortalServer portal, Browser browser) {
    var account = portal.demoAccount("demo-author");
    Editor author = signedIn(portal, browser, account.loginName());
    author.opens("/admin/account/sessions.xhtml");
    browser.screenshot("sessions");
    author.button("设置动态码").click();
    assertThat(browser.page()).hasURL(Pattern.compile("set-up-second-factor"));
    author.findsNothingWrong(browser, "html", "set-up-second-factor");
    browser.page().getByText("扫不了").click();
    Phone phone = new Phone(browser.page().locator("#secret").textContent());

    author.field("六位动态码").fill("000000");
    author.button("完成设置").click();
    author.isTold("动态码不正确");
    author.field("六位动态码").fill(phone.code());
    author.button("完成设置").click();

    List<String> codes = browser.page().locator(".recovery-codes code").allTextContents();
    assertEquals(10, codes.size());
    browser.screenshot("recovery-codes");
    author.button("已经保存，继续").click();
    assertThat(browser.page().locator("main")).containsText("剩余恢复码：10 个");
    author.button("退出").click();
    author.signsIn(account.loginName(), account.password());
    assertThat(browser.page()).hasURL(Pattern.compile("second-factor"));
    browser.screenshot("second-factor");
    author.givesCode(codes.get(4).toUpperCase(Locale.ROOT));
    assertThat(browser.page()).hasURL(Pattern.compile("start"));

    author.button("退出").click();
    author.signsIn(account.loginName(), account.password());
    author.givesCode(codes.get(4));
    author.isTold("动态码不正确");
    author.givesCode(phone.codeAt(Instant.now().plus(Duration.ofMinutes(6))));
    author.isTold("手机的时钟快了约 6 分钟");
    author.opens("/admin/article/list-articles.xhtml");
    assertThat(browser.page()).hasURL(Pattern.compile("second-factor"));
    assertTrue(
        author.complaints().stream().allMatch(words -> words.contains("409")),
        author.complaints().toString());
  }

  @Test
  void a_session_is_ended_from_elsewhere_and_says_so(PortalServer portal, Browser browser) {
    Editor here = signedIn(portal, browser, "demo-reviewer");
    try (Chromium other = new Chromium();
        Browser window = other.open(portal)) {
      Editor there = signedIn(portal, window, "demo-reviewer");
      here.opens("/admin/account/sessions.xhtml");
      assertThat(browser.page().locator("tbody tr")).hasCount(2);

      here.button("退出其他所有登录").click();
      here.isTold("其他登录都已退出");

      there.opens("/admin/account/tokens.xhtml");
      there.isAtSignIn();
      assertThat(window.page().locator("main")).containsText("您的登录已经结束");
    }
    here.opens("/admin/account/tokens.xhtml");
    assertThat(browser.page()).hasURL(Pattern.compile("tokens"));
  }

  @Test
  void wrong_passwords_close_an_account_to_strangers_and_not_to_its_own_browser(
      PortalServer portal, Browser browser) {
    var account = portal.demoAccount("demo-proofreader");
    Editor owner = signedIn(portal, browser, account.loginName());
    owner.button("退出").click();
    try (Chromium other = new Chromium();
        Browser window = other.open(portal)) {
      Editor stranger = new Editor(portal, window.page());
      stranger.opens("/admin/");
      for (int i = 0; i < 5; i++) {
        stranger.signsIn(account.loginName(), "Guess-Number-" + i);
        stranger.isTold("用户名或密码不正确");
      }
      stranger.signsIn(account.loginName(), account.password());
      stranger.isTold("用户名或密码不正确");
    }

    owner.signsIn(account.loginName(), account.password());

    assertThat(browser.page()).hasURL(Pattern.compile("start"));
  }

  @Test
  void what_is_weighty_asks_for_the_code_anew_and_loses_nothing(
      PortalServer portal, Browser browser) {
    Editor officer = signedIn(portal, browser, "demo-security-officer");
    officer.opens("/admin/account/security-policy.xhtml");
    browser.screenshot("security-policy");
    officer.field("多久没有操作").fill("99");
    officer.button("保存").click();
    officer.isTold("须为 5 至 30 分钟");
    officer.field("多久没有操作").fill("20");
    officer.button("保存").click();
    officer.isTold("已保存");

    officer.field("多久没有操作").fill("15");
    officer.button("保存").click();
    officer.isTold("已保存");

    assertEquals(List.of(), officer.complaints());
  }

  @Test
  void whoever_is_disabled_while_signed_in_is_out_with_the_next_request(
      PortalServer portal, Browser browser) {
    StaffProgram officer = StaffProgram.of(portal, "demo-system-officer");
    var added =
        StaffProgram.json(
            officer.post("/accounts", "{\"login\": \"lu-leaves\", \"name\": \"陆远行\"}"));
    Editor leaver = new Editor(portal, browser.page());
    leaver.opens("/admin/account/tokens.xhtml");
    leaver.signsIn("lu-leaves", added.getString("password"));
    assertThat(browser.page()).hasURL(Pattern.compile("change-password"));

    long id = added.getJsonNumber("id").longValue();
    assertEquals(200, officer.post("/accounts/" + id + "/disable", "").statusCode());
    leaver.opens("/admin/change-password.xhtml");

    leaver.isAtSignIn();
    assertThat(browser.page().locator("main")).containsText("您的登录已经结束");
    leaver.signsIn("lu-leaves", added.getString("password"));
    leaver.isTold("用户名或密码不正确");
  }

  @Test
  void programs_read_and_set_the_rules_of_signing_in_and_see_sessions_and_tokens(
      PortalServer portal) {
    StaffProgram security = StaffProgram.of(portal, "demo-security-officer");
    var rules = security.get("/security-policy");
    assertEquals(200, rules.statusCode(), rules.body());
    assertTrue(rules.body().contains("DENGBAO3"), rules.body());

    assertEquals(403, StaffProgram.of(portal).get("/security-policy").statusCode());
    assertEquals(
        428,
        security
            .send("PUT", "/security-policy", "application/json", body(rules.body()))
            .statusCode());
    assertEquals(200, security.get("/account/sessions").statusCode());
    String tokens = security.get("/account/tokens").body();
    assertTrue(tokens.contains("GRANT_RIGHTS") && tokens.contains("lastUsedAt"), tokens);
  }

  @Test
  void without_a_provider_there_is_no_other_door(PortalServer portal, Browser browser) {
    browser.visit("/admin/sign-in.xhtml");

    assertThat(browser.page().locator("#provider")).hasCount(0);
    assertEquals(404, portal.get("/admin/oidc/sign-in").statusCode());
    assertEquals(404, portal.get("/admin/oidc/callback?code=x&state=y").statusCode());
  }

  private static HttpRequest.BodyPublisher body(String json) {
    return HttpRequest.BodyPublishers.ofString(json);
  }

  @Test
  void the_id_of_a_session_changes_at_each_door(PortalServer portal, Browser browser) {
    Editor officer = new Editor(portal, browser.page());
    officer.opens("/admin/account/tokens.xhtml");
    String before = session(browser);
    var account = portal.demoAccount("demo-network-administrator");

    officer.signsIn(account.loginName(), account.password());
    assertThat(browser.page()).hasURL(Pattern.compile("second-factor"));
    String afterPassword = session(browser);
    officer.givesCode(new Phone(account.secret()).code());
    assertThat(browser.page()).hasURL(Pattern.compile("tokens"));
    String afterCode = session(browser);

    assertFalse(before.equals(afterPassword));
    assertFalse(afterPassword.equals(afterCode));
    assertTrue(browser.page().url().indexOf("jsessionid") < 0);
  }

  private static String session(Browser browser) {
    return browser.window().cookies().stream()
        .filter(cookie -> cookie.name.equals("ZHANQUN-DESK"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }

  private static Editor signedIn(PortalServer portal, Browser browser, String loginName) {
    Editor editor = new Editor(portal, browser.page());
    editor.opens("/admin/account/tokens.xhtml");
    editor.signsInAs(loginName);
    assertThat(browser.page()).hasURL(Pattern.compile("tokens"));
    return editor;
  }
}
