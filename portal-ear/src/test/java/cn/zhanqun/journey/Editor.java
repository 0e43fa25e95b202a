package cn.zhanqun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Somebody of the staff at the console, who sees only what stands on the screen.
 *
 * <p>Whatever the browser complains of is kept in {@link #complaints()}: a script that may not run
 * is a fault even where nobody notices.
 */
final class Editor {

  private static final String SIGN_IN = "/admin/sign-in.xhtml";
  private static final Map<Integer, List<Cookie>> DEMO_SESSIONS = new ConcurrentHashMap<>();

  private final RunningPortal portal;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Editor(RunningPortal portal, Page page) {
    this.portal = portal;
    this.page = page;
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /**
   * The account of the demo, signed in: in one session for all journeys of a run while it lasts,
   * because a new code comes only every half minute.
   */
  static Editor ofDemo(RunningPortal portal, Page page) {
    Editor editor = new Editor(portal, page);
    page.context().addCookies(DEMO_SESSIONS.getOrDefault(portal.port(), List.of()));
    editor.opens("/admin/article/list-articles.xhtml");
    if (page.url().contains(SIGN_IN)) {
      editor.signsInAsDemo();
    }
    assertThat(page).hasURL(Pattern.compile("list-articles"));
    DEMO_SESSIONS.put(portal.port(), page.context().cookies().stream().map(Editor::sent).toList());
    editor.turnsToTheMainSite();
    return editor;
  }

  /** Whichever site the journey before worked on. */
  private void turnsToTheMainSite() {
    Locator chosen = page.locator("[id='bar:site_label']");
    String mainSite = page.locator("[id='bar:site_input'] option").first().textContent().strip();
    if (!chosen.textContent().strip().equals(mainSite)) {
      chosen.click();
      page.waitForResponse(
          answer -> answer.request().isNavigationRequest(),
          page.locator("[id='bar:site_panel'] li.ui-selectonemenu-item").first()::click);
      page.waitForLoadState();
      assertThat(chosen).hasText(mainSite);
    }
  }

  private static Cookie sent(Cookie kept) {
    return new Cookie(kept.name, kept.value).setDomain(kept.domain).setPath(kept.path);
  }

  void signsInAsDemo() {
    signsInAs("demo");
  }

  /** As somebody of the demo. */
  void signsInAs(String loginName) {
    RunningPortal.DemoAccount account = portal.demoAccount(loginName);
    signsIn(loginName, account.password());
    if (!account.secret().isEmpty()) {
      givesCode(new Phone(account.secret()).code());
    }
  }

  void givesCode(String code) {
    field("动态码").fill(code);
    button("验证").click();
  }

  /** Connects a new phone, asked for one on the way in, and says which. */
  Phone setsUpPhone() {
    page.getByText("扫不了").click();
    Phone phone = new Phone(page.locator("#secret").textContent());
    field("六位动态码").fill(phone.code());
    button("完成设置").click();
    button("已经保存，继续").click();
    return phone;
  }

  void signsIn(String name, String password) {
    field("用户名").fill(name);
    field("密码").fill(password);
    button("登录").click();
  }

  void opens(String path) {
    page.navigate(portal.address(path).toString());
  }

  /** A new sheet with what readers must see, not saved yet. */
  void beginsArticle(String title, String text) {
    opens("/admin/article/edit-article.xhtml");
    field("栏目").selectOption(new SelectOption().setIndex(1));
    field("来源").fill("富平夜谈");
    names(title);
    writes(text);
  }

  void names(String title) {
    page.locator("[id='edit:title']").fill(title);
  }

  /** Types at the beginning of the text. */
  void writes(String text) {
    text().click();
    page.keyboard().press("Control+Home");
    page.keyboard().insertText(text);
  }

  void saves() {
    page.keyboard().press("Control+s");
  }

  void publishes() {
    page.locator(".actions").getByText("发布").click();
    button("保存并发布").click();
  }

  void withdraws(String reason) {
    page.locator(".readers").getByText("撤回").last().click();
    field("撤回原因").fill(reason);
    button("撤回稿件").click();
  }

  /** As after a long lunch: the server knows nothing of this browser any more. */
  void losesSession() {
    page.context().clearCookies();
  }

  void isAtSignIn() {
    assertThat(page).hasURL(Pattern.compile(SIGN_IN));
  }

  void isTold(String words) {
    assertThat(page.locator("#notices")).containsText(words);
  }

  /**
   * Looks at the page that is open by day and by night: keeps a picture of both, and axe finds
   * nothing in either.
   *
   * @param part of the page, as a selector
   */
  void findsNothingWrong(Browser browser, String part, String picture) {
    for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
      browser.screenshot(picture + "-" + light.name().toLowerCase(Locale.ROOT));

      assertEquals(List.of(), violations(part), picture + " " + light);
    }
  }

  private List<String> violations(String part) {
    return new AxeBuilder(page)
        .include(part).setLegacyMode(true).analyze().getViolations().stream()
            .flatMap(
                rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
            .toList();
  }

  Locator field(String label) {
    return page.getByLabel(label).first();
  }

  Locator text() {
    return page.locator("#writing");
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** What will be sent as the body of the article. */
  String body() {
    return page.locator("[id='edit:body']").inputValue();
  }

  /** Where readers find the article that is open. */
  String liveAddress() {
    return page.locator("#live").getAttribute("href");
  }

  String articlePath() {
    return page.url().substring(portal.address("").toString().length());
  }

  Page page() {
    return page;
  }

  List<String> complaints() {
    return complaints;
  }
}
