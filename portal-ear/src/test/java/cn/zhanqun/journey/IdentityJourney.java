package cn.zhanqun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff who sign in by the city's provider of identities (统一身份认证). */
class IdentityJourney {

  private static CityProvider city;
  private static PortalServer portal;
  private static Chromium chromium;

  private Browser browser;
  private Editor editor;

  @BeforeAll
  static void start() {
    city = new CityProvider();
    portal = PortalServer.withDemo(city.settings());
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    portal.close();
    city.close();
  }

  @BeforeEach
  void open() {
    browser = chromium.open(portal);
    editor = new Editor(portal, browser.page());
  }

  @AfterEach
  void shut() {
    browser.close();
  }

  @Test
  void an_identity_is_linked_opens_the_console_and_is_unlinked() {
    city.meets("person-of-the-editor", "pwd");
    links("demo-editor");
    editor.isTold("已经关联");
    assertThat(linked()).containsText(city.issuer());
    editor.findsNothingWrong(browser, "main", "identity-linked");
    String listed = StaffProgram.of(portal, "demo-editor").get("/account/identities").body();
    assertTrue(listed.contains(city.issuer()), listed);

    leaves();
    editor.opens("/admin/account/tokens.xhtml");
    editor.findsNothingWrong(browser, "main", "sign-in-by-provider");
    String before = session();
    throughTheProvider();
    assertThat(browser.page()).hasURL(Pattern.compile("second-factor"));
    assertFalse(before.equals(session()));
    editor.givesCode(new Phone(portal.demoAccount("demo-editor").secret()).code());
    assertThat(browser.page()).hasURL(Pattern.compile("tokens"));

    editor.opens("/admin/account/sessions.xhtml");
    linked().getByText("解除关联").click();
    editor.isTold("已经解除关联");
    leaves();
    throughTheProvider();
    editor.isTold("还没有关联任何账号");
    assertEquals(List.of(), editor.complaints());
  }

  @Test
  void a_second_factor_that_counts_is_not_asked_for_again() {
    city.meets("person-of-the-reviewer", "pwd", "mfa");
    links("demo-reviewer");
    editor.isTold("已经关联");
    leaves();

    throughTheProvider();

    assertThat(browser.page()).hasURL(Pattern.compile("/admin/start"));
  }

  @Test
  void somebody_unknown_is_told_what_to_do_and_stays_out() {
    city.meets("person-of-nobody", "pwd", "mfa");
    editor.opens("/admin/");

    throughTheProvider();

    editor.isAtSignIn();
    editor.isTold("还没有关联任何账号");
    browser.screenshot("identity-unknown");
    editor.opens("/admin/article/list-articles.xhtml");
    editor.isAtSignIn();
  }

  @Test
  void an_answer_that_was_given_before_or_never_asked_for_opens_nothing() {
    city.meets("person-of-the-chief", "pwd", "mfa");
    links("demo");
    editor.isTold("已经关联");
    leaves();
    throughTheProvider();
    assertThat(browser.page()).hasURL(Pattern.compile("/admin/start"));
    String answer = city.lastReturn();

    browser.page().navigate(answer);
    editor.isTold("已经失效");
    try (Browser stranger = chromium.open(portal)) {
      Editor nobody = new Editor(portal, stranger.page());
      stranger.page().navigate(answer);
      nobody.isAtSignIn();
      nobody.isTold("已经失效");

      nobody.opens("/admin/sign-in.xhtml");
      stranger.page().locator("#provider").click();
      nobody.opens("/admin/");
      stranger.page().navigate(answer);
      nobody.isTold("已经失效");
    }
  }

  @Test
  void an_identity_that_is_somebody_elses_is_not_linked_and_a_disabled_account_stays_closed() {
    city.meets("person-of-the-administrator", "pwd", "mfa");
    links("demo-site-administrator");
    editor.isTold("已经关联");
    leaves();
    links("demo-network-administrator");
    editor.isTold("已经关联了另一个账号");
    leaves();

    StaffProgram officer = StaffProgram.of(portal, "demo-system-officer");
    long id = idOf(officer, "demo-site-administrator");
    assertEquals(200, officer.post("/accounts/" + id + "/disable", "").statusCode());
    throughTheProvider();

    editor.isAtSignIn();
    editor.isTold("已经停用");
  }

  private static long idOf(StaffProgram officer, String loginName) {
    return StaffProgram.json(officer.get("/accounts?q=" + loginName))
        .getJsonArray("accounts")
        .getJsonObject(0)
        .getJsonNumber("id")
        .longValue();
  }

  private void links(String loginName) {
    editor.opens("/admin/account/sessions.xhtml");
    editor.signsInAs(loginName);
    assertThat(browser.page()).hasURL(Pattern.compile("sessions"));
    editor.button("关联我的身份").click();
  }

  private void leaves() {
    browser.page().locator("[id='leave:out']").click();
    editor.isAtSignIn();
  }

  private void throughTheProvider() {
    Locator door = browser.page().locator("#provider");
    assertThat(door).containsText("用市统一认证登录");
    door.click();
  }

  private Locator linked() {
    return browser.page().locator("[id='sessions:linked']");
  }

  private String session() {
    return browser.window().cookies().stream()
        .filter(cookie -> cookie.name.equals("ZHANQUN-DESK"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }
}
