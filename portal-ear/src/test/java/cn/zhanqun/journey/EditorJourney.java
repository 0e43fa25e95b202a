package cn.zhanqun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff at the console: in, writing, publishing, and everything that goes wrong on a workday. */
@ExtendWith(DemoPortal.class)
class EditorJourney {

  @Test
  void a_wrong_password_opens_nothing_and_says_not_what_was_wrong(
      PortalServer portal, Browser browser) {
    Editor editor = new Editor(portal, browser.page());
    editor.opens("/admin/ledger/verify-ledger.xhtml");
    editor.isAtSignIn();

    editor.signsIn("demo", "not-the-password");
    editor.isTold("用户名或密码不正确");
    editor.signsIn("nobody", "not-the-password");
    editor.isTold("用户名或密码不正确");
    browser.screenshot("sign-in");
    editor.signsInAsDemo();

    assertThat(browser.page()).hasURL(Pattern.compile("verify-ledger"));
    assertEquals(List.of(), editor.complaints());
  }

  @Test
  void the_first_account_works_only_with_a_password_of_its_owners_own(
      PortalServer portal, Browser browser) {
    var account = portal.firstAccount();
    Editor editor = new Editor(portal, browser.page());
    editor.opens("/admin/");
    editor.signsIn(account.name(), account.password());
    assertThat(browser.page()).hasURL(Pattern.compile("change-password"));

    editor.opens("/admin/article/list-articles.xhtml");
    assertThat(browser.page()).hasURL(Pattern.compile("change-password"));
    String chosen = "Bridge-Lamp-2026";
    editor.field("原密码").fill(account.password());
    editor.page().locator("[id='password:new']").fill(chosen);
    editor.field("再输一遍").fill(chosen);
    editor.button("确定修改").click();

    editor.isTold("密码已修改");
    assertThat(browser.page()).hasURL(Pattern.compile("set-up-second-factor"));
  }

  @Test
  void a_saved_page_is_imported_checked_published_read_and_withdrawn(
      PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.opens("/admin/article/import-page.xhtml");
    editor.field("粘贴网页内容").fill(TestFiles.own("saved-page.txt"));
    editor.button("导入为草稿").click();
    assertThat(browser.page()).hasURL(Pattern.compile("article=\\d+"));
    editor.isTold("已导入为草稿");
    assertThat(browser.page().locator(".findings")).containsText("2022-04-12 10:20");
    browser.screenshot("imported-page");
    browser.as(Browser.PHONE).screenshot("imported-page");

    browser.as(Browser.DESK);
    editor.publishes();
    editor.isTold("已发布");
    String address = editor.liveAddress();
    var page = portal.get(address);
    assertTrue(address.startsWith("/fuping/c/2022/0412/"), address);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("沈知秋"));

    editor.withdraws("时间有误，核实后重新发布");
    editor.isTold("已撤回");
    assertEquals(410, portal.get(address).statusCode());
    assertEquals(List.of(), editor.complaints());
  }

  @Test
  void opening_and_saving_changes_nothing_in_a_text(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.opens("/admin/article/import-page.xhtml");
    editor.field("粘贴网页内容").fill(TestFiles.own("saved-page.txt"));
    editor.button("导入为草稿").click();
    editor.isTold("已导入为草稿");
    String before = editor.body();
    assertTrue(before.contains("<h2>点一盏灯</h2><h3>从“摸黑走”到“结伴行”</h3>"), before);

    editor.writes("灯");
    browser.page().keyboard().press("Backspace");
    editor.saves();
    editor.isTold("草稿已保存");
    browser.page().reload();

    assertEquals(before, editor.body());
  }

  @Test
  void what_is_refused_stays_in_the_form(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.opens("/admin/article/import-page.xhtml");
    editor.button("导入为草稿").click();
    editor.isTold("没有内容");

    editor.field("粘贴网页内容").fill("只有一句话");
    editor.button("导入为草稿").click();
    editor.isTold("没有找到文章正文");

    assertEquals("只有一句话", editor.field("粘贴网页内容").inputValue());
  }

  @Test
  void a_page_too_large_is_refused_in_a_sentence(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.opens("/admin/article/import-page.xhtml");
    byte[] tenMegabytes = "<p>灯</p>".repeat(1_000_000).getBytes(UTF_8);

    editor.field("或选择网页文件").setInputFiles(new FilePayload("page.html", "text/html", tenMegabytes));
    editor.button("导入为草稿").click();

    editor.isTold("最多 5 MB");
  }

  @Test
  void an_expired_session_loses_no_word(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.beginsArticle("午饭前的稿件", "第一段");
    editor.saves();
    editor.isTold("草稿已保存");
    String path = editor.articlePath();

    editor.writes("写到一半的话");
    editor.losesSession();
    editor.saves();
    editor.isAtSignIn();
    editor.signsInAsDemo();

    assertThat(browser.page()).hasURL(portal.address(path).toString());
    assertThat(browser.page().locator("#restored")).isVisible();
    assertThat(editor.text()).containsText("写到一半的话");
    editor.saves();
    editor.isTold("草稿已保存");
    browser.page().reload();
    assertTrue(editor.body().contains("写到一半的话"));
    assertThat(browser.page().locator("#restored")).isHidden();
  }

  @Test
  void of_two_who_save_the_same_article_neither_overwrites_the_other_unseen(
      PortalServer portal, Browser browser) {
    Editor first = Editor.ofDemo(portal, browser.page());
    first.beginsArticle("两个人的稿件", "桥头有灯");
    first.saves();
    first.isTold("草稿已保存");
    Editor second = new Editor(portal, browser.window().newPage());
    second.opens(first.articlePath());
    second.names("后来者的标题");
    second.saves();
    second.isTold("草稿已保存");

    first.names("先来者的标题");
    first.saves();

    first.isTold("已有人保存或发布了这篇稿件");
    assertThat(first.page().locator(".comparison")).containsText("后来者的标题");
    assertThat(first.page().locator(".comparison")).containsText("先来者的标题");
    browser.screenshot("two-editors");
    second.page().reload();
    assertEquals("后来者的标题", second.page().locator("[id='edit:title']").inputValue());

    first.button("用我的版本覆盖保存").click();

    first.isTold("已按您的版本保存");
    second.page().reload();
    assertEquals("先来者的标题", second.page().locator("[id='edit:title']").inputValue());
    assertEquals(List.of(), first.complaints());
  }

  @Test
  void an_article_without_a_source_is_not_published_but_kept(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.beginsArticle("没有来源的稿件", "第一段");
    editor.field("来源").fill("");

    editor.publishes();

    editor.isTold("请填写来源后再发布");
    browser.page().reload();
    assertEquals("没有来源的稿件", editor.page().locator("[id='edit:title']").inputValue());
  }

  @Test
  void a_picture_comes_into_the_text_with_what_it_shows(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.beginsArticle("带图片的稿件", "图片上面的话");
    editor.button("图片").click();
    editor
        .field("图片文件")
        .setInputFiles(new FilePayload("lamp.png", "image/png", TestFiles.picture()));
    editor.button("上传并插入").click();
    assertThat(browser.page().locator("#picture-dialog")).containsText("请用一句话写明图片内容");

    editor.field("文字说明").fill("石桥头的一盏灯");
    editor.button("上传并插入").click();
    editor.isTold("已插入正文");
    editor.saves();
    editor.isTold("草稿已保存");
    browser.page().reload();

    String body = editor.body();
    assertTrue(
        body.matches("(?s).*<figure><img src=\"/media/\\d+/lamp.png\" alt=\"石桥头的一盏灯\".*"), body);
    assertEquals(List.of(), editor.complaints());
  }

  @Test
  void a_picture_sent_without_its_words_is_sent_again_with_them(
      PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.beginsArticle("图片先到的稿件", "第一段");
    editor.button("图片").click();
    editor
        .field("图片文件")
        .setInputFiles(new FilePayload("lamp.png", "image/png", TestFiles.picture()));
    editor.field("图注").fill("桥头");

    editor.button("上传并插入").click();
    assertThat(browser.page().locator("#picture-dialog .notices")).hasText("请用一句话写明图片内容。");
    editor.field("文字说明").fill("石桥头的一盏灯");
    editor.button("上传并插入").click();

    assertThat(browser.page().locator("#notices")).hasText("图片 lamp.png 已插入正文，请记得保存。");
    assertTrue(editor.body().contains("<figcaption>桥头</figcaption>"), editor.body());
    assertEquals(List.of(), editor.complaints());
  }

  @Test
  void scripts_in_a_text_are_dropped_and_the_editor_is_told(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.beginsArticle("带脚本的稿件", "正文");
    browser
        .page()
        .evaluate(
            "() => { document.getElementById('edit:body').value ="
                + " '<p onclick=\"x()\">灯</p><script>alert(1)</script>'; }");
    browser.page().locator("[id='edit:save']").click();

    editor.isTold("2 处脚本已去除");

    browser.page().reload();
    assertEquals("<p>灯</p>", editor.body());
  }

  @Test
  void a_token_is_shown_once_works_and_ends(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.opens("/admin/account/tokens.xhtml");
    editor.field("用途").fill("稿件同步");
    editor.field("撰写和修改稿件").check();
    browser.screenshot("tokens");
    editor.button("生成令牌").click();
    String token = browser.page().locator("#token").textContent();

    browser.page().reload();
    assertFalse(browser.page().content().contains(token));
    editor.button("停用 稿件同步").click();

    editor.isTold("令牌已停用");
    assertThat(browser.page().locator("table")).not().containsText("稿件同步");
  }

  @Test
  void the_ledger_verifies_and_tells_what_was_done_to_an_article(
      PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.beginsArticle("台账里的稿件", "第一段");
    editor.publishes();
    editor.isTold("已发布");

    editor.page().getByText("查看这篇稿件的台账").click();
    assertThat(browser.page().locator("table")).containsText("新建稿件");
    assertThat(browser.page().locator("table")).containsText("演示");
    browser.screenshot("article-ledger");
    editor.losesSession();
    editor.opens("/admin/ledger/verify-ledger.xhtml");
    editor.signsInAs("demo-audit-officer");
    editor.button("开始验证").click();

    assertThat(browser.page().locator("main")).containsText("台账完整，没有改动");
  }

  @Test
  void the_list_shows_one_site_and_finds_by_title(PortalServer portal, Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    browser.screenshot("list-articles");
    browser.as(Browser.PHONE).screenshot("list-articles");
    browser.as(Browser.DESK);

    editor.field("标题中的词语").fill("没有哪个标题会这样写");
    editor.button("查找").click();

    assertThat(browser.page().locator("main")).containsText("没有标题含");
    editor.opens("/admin/article/edit-article.xhtml?article=99999999");
    editor.isTold("没有编号为 99999999 的稿件");
  }

  @Test
  void every_page_of_the_console_is_kept_from_foreign_frames_scripts_and_caches(
      PortalServer portal) {
    var headers = portal.get("/admin/sign-in.xhtml").headers();

    String policy = headers.firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.matches(".*script-src 'self' 'nonce-[^']+';"), policy);
    assertTrue(policy.contains("frame-ancestors 'self'"), policy);
    assertEquals("no-store", headers.firstValue("Cache-Control").orElse(""));
    assertEquals("same-origin", headers.firstValue("Cross-Origin-Opener-Policy").orElse(""));
    assertEquals("same-origin", headers.firstValue("Cross-Origin-Resource-Policy").orElse(""));
    String cookie = headers.firstValue("Set-Cookie").orElse("");
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
  }
}
