package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What is there on every page of the console: search, the start page, keys, reasons of refusals.
 */
@ExtendWith(DemoPortal.class)
class ShellJourney {

  /** The first of the sub-sites, for which the demo's people have their roles, and another. */
  private static final int AT_HOME = 1;

  private static final int ELSEWHERE = 2;
  private static final String DRAFT = "{\"site\":\"%s\",\"channel\":\"%s\",\"title\":\"%s\"}";

  @Test
  void the_search_finds_what_one_may_see_and_no_draft_of_another_site(
      PortalServer portal, Browser browser) {
    long here = begins(portal, AT_HOME, "渡口的灯塔");
    long elsewhere = begins(portal, ELSEWHERE, "别处的灯塔");
    Editor editor = signedIn(portal, browser, "demo-editor");

    searches(editor, "灯塔");

    assertThat(found(editor)).containsText("渡口的灯塔");
    assertThat(found(editor)).not().containsText("别处的灯塔");
    searches(editor, String.valueOf(elsewhere));
    assertThat(found(editor)).not().containsText("别处的灯塔");
    searches(editor, "/fuping/c/2026/1124/" + here + ".html");
    assertThat(found(editor)).containsText("渡口的灯塔");
    assertEquals(List.of(), editor.complaints());
  }

  @Test
  void pages_are_found_by_their_names_and_results_are_walked_by_keys(
      PortalServer portal, Browser browser) {
    Editor chief = Editor.ofDemo(portal, browser.page());
    searches(chief, "置灰");
    assertThat(found(chief)).containsText("置灰");
    chief.findsNothingWrong(browser, "html", "find");

    chief.page().keyboard().press("Control+k");
    assertThat(chief.page().locator("#find")).isFocused();
    chief.page().keyboard().press("ArrowDown");
    chief.page().keyboard().press("Enter");

    assertThat(chief.page()).hasURL(Pattern.compile("greyings"));
  }

  @Test
  void a_program_finds_the_same_and_learns_what_waits(PortalServer portal) {
    begins(portal, AT_HOME, "桥洞下的琴声");
    begins(portal, ELSEWHERE, "别处的琴声");
    StaffProgram editor = StaffProgram.of(portal, "demo-editor");

    String found = editor.get("/find?q=%E7%90%B4%E5%A3%B0").body();

    assertTrue(found.contains("桥洞下的琴声"), found);
    assertFalse(found.contains("别处的琴声"), found);
    String waiting = StaffProgram.of(portal).get("/waiting").body();
    assertTrue(waiting.contains("桥洞下的琴声"), waiting);
    assertEquals(400, editor.get("/find?q=x&only=everything").statusCode());
  }

  @Test
  void the_start_page_shows_the_draft_that_waits(PortalServer portal, Browser browser) {
    Editor chief = Editor.ofDemo(portal, browser.page());
    chief.beginsArticle("等着写完的稿件", "第一段");
    chief.saves();
    chief.isTold("草稿已保存");

    chief.opens("/admin/");

    assertThat(chief.page()).hasURL(Pattern.compile("start"));
    chief.findsNothingWrong(browser, "html", "start");
    found(chief).getByText("等着写完的稿件").first().click();
    assertThat(chief.page().locator("[id='edit:title']")).hasValue("等着写完的稿件");
  }

  @Test
  void nothing_waiting_teaches_the_work_of_the_role(PortalServer portal, Browser browser) {
    Editor officer = signedIn(portal, browser, "demo-system-officer");

    officer.opens("/admin/");

    assertThat(officer.page().locator(".lesson li")).hasCount(3);
    officer.findsNothingWrong(browser, "html", "start-lesson");
  }

  @Test
  void keys_save_and_ask_before_publishing_and_single_ones_can_be_turned_off(
      PortalServer portal, Browser browser) {
    Editor chief = Editor.ofDemo(portal, browser.page());
    chief.beginsArticle("用键盘写的稿件", "第一段?");
    assertThat(chief.page().locator("#keys-dialog")).isHidden();
    chief.page().keyboard().press("Control+s");
    chief.isTold("草稿已保存");
    chief.page().keyboard().press("Control+Enter");
    assertThat(chief.page().locator("#publish-dialog")).isVisible();
    chief.page().keyboard().press("Escape");

    chief.opens("/admin/");
    chief.page().keyboard().press("?");
    assertThat(chief.page().locator("#keys-dialog")).isVisible();
    chief.findsNothingWrong(browser, "#keys-dialog", "keys");
    chief.page().locator("#singleKeys").uncheck();
    chief.page().keyboard().press("Escape");
    chief.page().keyboard().press("?");

    assertThat(chief.page().locator("#keys-dialog")).isHidden();
    chief.page().locator("[data-keys]").click();
    chief.page().locator("#singleKeys").check();
    assertEquals(List.of(), chief.complaints());
  }

  @Test
  void a_button_that_is_off_says_which_rule_stops_it_and_who_could_do_it(
      PortalServer portal, Browser browser) {
    long id = begins(portal, AT_HOME, "等人发布的稿件");
    Editor author = signedIn(portal, browser, "demo-author");

    author.opens("/admin/article/edit-article.xhtml?article=" + id);

    Locator publish = author.page().locator(".actions button:disabled");
    assertThat(publish).hasText("发布");
    assertEquals("publish-stopped", publish.getAttribute("aria-describedby"));
    assertThat(author.page().locator("#publish-stopped")).containsText("发布和撤回稿件");
    assertThat(author.page().locator("#publish-stopped")).containsText("演示编辑");
    assertThat(author.page().locator("#publish-stopped")).not().containsText("demo-editor");
    browser.screenshot("stopped");
  }

  @Test
  void an_answer_typed_when_the_session_ended_is_offered_back(
      PortalServer portal, Browser browser) {
    Editor chief = Editor.ofDemo(portal, browser.page());
    chief.opens("/admin/mistake/answer-mistake.xhtml?mistake=" + reported(portal));
    Locator words = chief.page().locator("[id='answer:words']");
    words.fill("已经核对，写到一半");
    String page = chief.articlePath();

    endsSession(chief);
    chief.page().locator("[id='answer:do']").click();
    chief.isAtSignIn();
    assertThat(chief.page().locator("main")).containsText("您的登录已经结束");
    chief.signsInAsDemo();

    assertThat(chief.page()).hasURL(portal.address(page).toString());
    assertThat(words).hasValue("已经核对，写到一半");
    assertThat(chief.page().locator("[data-restored]")).isVisible();
    chief.page().locator("[data-restored] button").click();
    assertThat(words).hasValue("");
  }

  @Test
  void what_one_account_left_in_a_tab_is_not_shown_to_the_next(
      PortalServer portal, Browser browser) {
    Editor chief = Editor.ofDemo(portal, browser.page());
    chief.beginsArticle("没有保存的稿件", "别人看不到的话");
    assertTrue((int) browser.page().evaluate("() => sessionStorage.length") > 0);

    chief.losesSession();
    chief.opens("/admin/");
    chief.signsInAs("demo-editor");
    assertThat(chief.page().locator(".bar-who")).hasText("演示编辑");

    assertEquals(0, browser.page().evaluate("() => sessionStorage.length"));
  }

  @Test
  void on_a_phone_the_tasks_unfold_and_an_article_is_found_and_published(
      PortalServer portal, Browser browser) {
    Editor chief = Editor.ofDemo(portal, browser.page());
    chief.beginsArticle("手机上发布的稿件", "第一段");
    chief.saves();
    chief.isTold("草稿已保存");
    browser.as(Browser.PHONE);
    chief.opens("/admin/article/list-articles.xhtml");
    assertThat(chief.page().locator("#tasks")).isHidden();
    chief.page().locator(".bar-menu").click();
    assertThat(chief.page().locator("#tasks")).isVisible();
    browser.screenshot("menu");
    assertTrue(
        (boolean)
            browser
                .page()
                .evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"));

    chief.page().getByText("手机上发布的稿件").click();
    chief.publishes();

    chief.isTold("已发布");
    browser.as(Browser.DESK);
  }

  private static String reported(PortalServer portal) {
    String answer = new DistantReader(portal, "127.0.0.41").reports("wrong=read+in+the+shell");
    Matcher receipt = Pattern.compile("number=(\\d+)").matcher(answer);
    assertTrue(receipt.find(), answer);
    return receipt.group(1);
  }

  /** As after a long lunch: the browser still names a session that the server has ended. */
  private static void endsSession(Editor editor) {
    editor.losesSession();
    editor
        .page()
        .context()
        .addCookies(
            List.of(new Cookie("ZHANQUN-DESK", "ended").setDomain("127.0.0.1").setPath("/")));
  }

  private static long begins(PortalServer portal, int place, String title) {
    StaffProgram chief = StaffProgram.of(portal);
    String site =
        json(chief.get("/sites")).getJsonArray("sites").getJsonObject(place).getString("code");
    String channel =
        json(chief.get("/sites/" + site + "/channels"))
            .getJsonArray("channels")
            .getJsonObject(0)
            .getString("code");
    return chief.begins(DRAFT.formatted(site, channel, title));
  }

  private static Editor signedIn(PortalServer portal, Browser browser, String login) {
    Editor editor = new Editor(portal, browser.page());
    editor.opens("/admin/");
    editor.signsInAs(login);
    assertThat(editor.page().locator(".bar-who")).isVisible();
    return editor;
  }

  private static void searches(Editor editor, String words) {
    editor.page().locator("#find").fill(words);
    editor.page().locator("#find").press("Enter");
    assertThat(editor.page().locator("h1")).containsText(words);
  }

  private static Locator found(Editor editor) {
    return editor.page().locator(".found");
  }
}
