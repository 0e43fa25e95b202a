package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.eventually;
import static cn.zhanqun.journey.StaffProgram.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader reads an article with everything an article can have. */
@ExtendWith(DemoPortal.class)
class ArticleJourney {

  private static final byte[] SOUND =
      "ID3\3\0\0\0\0\0\0and then some sound, invented for this test".getBytes(ISO_8859_1);
  private static final String LONG = ("<p>" + "巡护的人走过石桥，桥头的灯亮着。".repeat(40) + "</p>");

  private final StaffProgram staff;
  private final StaffProgram anybody;
  private final PortalServer portal;

  ArticleJourney(PortalServer portal) {
    this.portal = portal;
    this.staff = StaffProgram.of(portal);
    this.anybody = StaffProgram.withoutToken(portal);
  }

  @Test
  void a_long_text_shows_its_contents_at_its_side_and_on_a_phone_folded(Browser browser) {
    String address =
        published(
            "长夜巡护记",
            "<h2>点一盏灯</h2><h3>从摸黑到结伴</h3>"
                + LONG
                + "<h2>走一圈路</h2>"
                + LONG
                + "<h2>说一句话</h2>"
                + LONG);
    browser.visit(address);

    assertThat(browser.page().locator(".contents.beside")).isVisible();
    assertThat(browser.page().locator(".contents.folded")).isHidden();
    browser.page().locator(".contents.beside a").nth(1).click();
    assertTrue(browser.page().url().endsWith("#s2"), browser.page().url());

    browser.as(Browser.PHONE);
    assertThat(browser.page().locator(".contents.beside")).isHidden();
    assertThat(browser.page().locator(".contents.folded a").first()).isHidden();
    browser.page().locator(".contents.folded summary").click();
    assertThat(browser.page().locator(".contents.folded a").first()).containsText("从摸黑到结伴");
  }

  @Test
  void a_picture_enlarges_in_a_frame_and_the_focus_comes_back(Browser browser) {
    browser.visit(
        published("石桥留影", "<figure>" + picture() + "<figcaption>石桥</figcaption></figure>"));
    Locator link = browser.page().locator("a.enlarge");

    link.focus();
    browser.page().keyboard().press("Enter");
    assertThat(browser.page().locator("dialog img")).isVisible();
    assertThat(browser.page().locator("dialog")).containsText("石桥");
    browser.page().keyboard().press("Escape");

    assertThat(browser.page().locator("dialog")).hasCount(0);
    assertThat(link).isFocused();
  }

  @Test
  void without_javascript_a_picture_leads_to_its_file_and_nothing_dead_is_shown(Browser browser) {
    String address = published("石桥旧影", "<p>" + picture() + "</p>");
    try (BrowserContext window =
        browser
            .window()
            .browser()
            .newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = window.newPage();
      page.navigate(portal.address(address).toString());

      assertThat(page.locator(".sizes")).isHidden();
      assertThat(page.locator("[data-reads]")).isHidden();
      assertThat(page.locator("[data-prints]")).isHidden();
      page.locator(".share summary").click();
      assertTrue(page.locator("#address").inputValue().endsWith(address));
      assertThat(page.locator(".share .qr")).isVisible();
      assertThat(page.locator("[data-copies]")).isHidden();
      page.locator(".share summary").click();
      page.locator("a.enlarge").click();
      assertTrue(page.url().contains("/media/"), page.url());
    }
  }

  @Test
  void a_picture_that_is_gone_leaves_its_words(Browser browser) throws IOException {
    var answer = upload("/pictures?site=dali&name=gone.png&alt=gone", TestFiles.pictureOf(7));
    String address =
        published(
            "不见了的照片", "<p><img src='" + json(answer).getString("address") + "' alt='桥洞'></p>");

    lose(content -> content.startsWith("\u0089PNG") && content.indexOf("IHDR\0\0\0\7") > 0);

    browser.visit(address);
    assertThat(browser.page().locator(".missing-picture")).containsText("桥洞");
  }

  @Test
  void files_are_handed_over_and_never_opened_as_pages() {
    long pdf = file("通知.pdf", "%PDF-1.4\n%%EOF".getBytes(UTF_8));
    String page = portal.get(publishedWith("带附件的通知", pdf, "通知全文")).body();
    assertTrue(page.contains("通知全文</a> <span class=\"kind\">PDF · 1 KB</span>"), page);

    var headers = portal.get("/media/" + pdf + "/%E9%80%9A%E7%9F%A5.pdf").headers();

    assertEquals("application/pdf", headers.firstValue("Content-Type").orElse(""));
    assertEquals(
        "attachment; filename*=UTF-8''%E9%80%9A%E7%9F%A5.pdf",
        headers.firstValue("Content-Disposition").orElse(""));
    assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
    assertTrue(headers.firstValue("Content-Security-Policy").orElse("").startsWith("sandbox;"));
  }

  @Test
  void a_file_that_is_gone_is_said_to_be_and_not_linked() throws IOException {
    long table = file("名单.csv", "序号,姓名\r\n7,贺存礼\r\n".getBytes(UTF_8));
    String address = publishedWith("附件会不见的通知", table, "人员名单");
    assertEquals(200, portal.get("/media/" + table + "/%E5%90%8D%E5%8D%95.csv").statusCode());

    String inTheFile = new String("贺存礼".getBytes(UTF_8), ISO_8859_1);
    lose(content -> content.contains(inTheFile));

    String page = portal.get(address).body();
    assertTrue(page.contains("人员名单 <span class=\"gone\">"), page);
    assertFalse(page.contains("/media/" + table + "/"), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.pdf", "a.docx", "a.mp4", "a.txt"})
  void a_name_that_lies_opens_no_door(String name) {
    byte[] script = "<html><script>alert(1)</script></html>".getBytes(UTF_8);

    var answer = upload("/files?site=dali&name=" + name, script);

    assertEquals(422, answer.statusCode(), answer.body());
    assertTrue(json(answer).getString("detail").contains("PDF"), answer.body());
  }

  @Test
  void a_recording_is_sent_in_the_parts_a_player_asks_for(Browser browser) {
    long sound = file("晚归铃.mp3", SOUND);
    String address = publishedWith("听一段铃声", sound, "晚归铃");
    String file =
        json(anybody.get("/articles/" + number(address)))
            .getJsonArray("attachments")
            .getJsonObject(0)
            .getString("address");

    HttpResponse<String> part = range(file, "bytes=3-5", "");
    HttpResponse<String> behind = range(file, "bytes=99999-", "");
    HttpResponse<String> other = range(file, "bytes=3-5", "\"another\"");
    HttpResponse<String> same =
        range(file, "bytes=-4", part.headers().firstValue("ETag").orElseThrow());

    assertEquals(206, part.statusCode());
    assertEquals(
        "bytes 3-5/" + SOUND.length, part.headers().firstValue("Content-Range").orElse(""));
    assertEquals("\3\0\0", part.body());
    assertEquals(416, behind.statusCode());
    assertEquals(
        "bytes */" + SOUND.length, behind.headers().firstValue("Content-Range").orElse(""));
    assertEquals(200, other.statusCode());
    assertEquals(206, same.statusCode());
    assertEquals("test", same.body());
    browser.visit(address);
    assertThat(browser.page().locator("audio")).isVisible();
  }

  @Test
  void what_was_put_right_stands_under_the_text_with_its_time(Browser browser) {
    long id = staff.begins(article("桥灯的数目", "<p>桥头有三盏灯。</p>", "").toString());
    String address = staff.publishes(id);
    assertFalse(portal.get(address).body().contains("更正说明"));

    String tag = staff.get("/articles/" + id + "/draft").headers().firstValue("ETag").orElseThrow();
    var saved = staff.save(id, tag, article("桥灯的数目", "<p>桥头有两盏灯。</p>", "灯的数目有误，已改正。").toString());
    assertEquals(200, saved.statusCode(), saved.body());
    staff.publishes(id);

    browser.visit(address);
    assertThat(browser.page().locator(".corrections")).containsText("灯的数目有误，已改正。");
    assertThat(browser.page().locator(".corrections time")).hasCount(1);
    assertEquals("", json(staff.get("/articles/" + id + "/draft")).getString("correction"));
  }

  @Test
  void a_link_that_leaves_the_government_asks_first(Browser browser) {
    String address =
        published(
            "几处网址",
            "<p><a href='https://www.gov.cn/'>政府网</a> <a href='https://例子.example.com/a?b=c'>别处</a></p>");
    browser.visit(address);

    browser.page().getByText("别处").click();

    assertThat(browser.page().locator("h1")).hasText("您将离开本站");
    assertThat(browser.page().locator(".leave .host")).hasText("例子.example.com");
    assertThat(browser.page().locator(".leave")).containsText("xn--fsqu00a.example.com");
    Locator go = browser.page().getByText("继续访问");
    assertThat(go).hasAttribute("href", "https://xn--fsqu00a.example.com/a?b=c");
    assertThat(go).hasAttribute("rel", "noopener nofollow external");
    assertThat(browser.page().locator("meta[name=robots]")).hasAttribute("content", "noindex");
    browser.screenshot("leave");
    browser.page().locator(".leave a:text-is('返回')").click();
    assertThat(browser.page().locator("h1")).hasText("几处网址");
    assertThat(browser.page().getByText("政府网")).hasAttribute("href", "https://www.gov.cn/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/leave",
        "/leave?to=",
        "/leave?to=javascript:alert(1)",
        "/leave?to=//example.com/",
        "/leave?to=data:text/html,x",
        "/leave?to=https://www.gov.cn@example.com/",
        "/leave?to=https://www.gov.cn/",
        "/fuping/leave?to=ftp://example.com/"
      })
  void nothing_but_a_way_out_is_a_way_out(String address) {
    assertEquals(404, portal.get(address).statusCode());
  }

  @Test
  void a_way_back_leads_to_an_article_of_ours_or_home() {
    String out = "/leave?to=https%3A%2F%2Fexample.com%2F&from=";

    assertTrue(
        portal.get(out + "/c/2026/1124/7.html").body().contains("href=\"/c/2026/1124/7.html\""));
    for (String elsewhere :
        Set.of("//example.com/c/2026/1124/7.html", "javascript:alert(1)", "/admin/")) {
      assertFalse(portal.get(out + elsewhere).body().contains("href=\"" + elsewhere), elsewhere);
    }
  }

  @Test
  void an_article_leads_on_to_its_neighbours_and_to_what_speaks_of_the_same(Browser browser) {
    String first = published("石榴树下的调解会", "<p>甲</p>");
    String second = published("石榴树下又开调解会", "<p>乙</p>");
    String third = published("石榴树下的第三场调解会", "<p>丙</p>");
    eventually(
        "related",
        () -> {
          String page = portal.get(second).body();
          return page.contains("\">石榴树下的调解会") && page.contains("\">石榴树下的第三场调解会</a> <time");
        });

    browser.visit(second);

    assertThat(browser.page().locator("a[rel=prev]")).hasAttribute("href", first);
    assertThat(browser.page().locator("a[rel=next]")).hasAttribute("href", third);
    assertThat(browser.page().locator(".related")).containsText("石榴树下的第三场调解会");
    assertThat(browser.page().locator(".related")).not().containsText("石榴树下又开调解会");
    assertTrue(browser.page().locator(".related li").count() <= 5);
  }

  @Test
  void an_old_article_says_that_it_is_archived(Browser browser) {
    String old = TestFiles.own("saved-page.txt").replace("2022-04-12", "2019-04-12");
    String own = TestFiles.own("saved-page.txt");
    browser.visit(staff.publishes(imported(old)));
    assertThat(browser.page().locator(".archived")).containsText("已归档");
    browser.screenshot("archived");

    browser.visit(staff.publishes(imported(own)));
    assertThat(browser.page().locator(".archived")).hasCount(0);
  }

  private long imported(String page) {
    var answer = staff.post("/page-imports", "text/plain", page.getBytes(UTF_8));
    assertEquals(201, answer.statusCode(), answer.body());
    return StaffProgram.number(answer);
  }

  @Test
  void type_size_and_printing_are_offered_by_the_script(Browser browser) {
    browser.visit(published("大字小字", "<p>字</p>"));
    Locator text = browser.page().locator(".text p");
    double before = height(text);

    browser.page().getByLabel("大字号").click();
    assertTrue(height(text) > before);
    assertThat(browser.page().getByLabel("大字号")).hasAttribute("aria-pressed", "true");

    browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(browser.page().locator(".tools")).isHidden();
    assertThat(browser.page().locator(".address-card")).isVisible();
    assertEquals("size-large", browser.window().cookies().get(0).value);
  }

  private static double height(Locator locator) {
    return locator.boundingBox().height;
  }

  @Test
  void staff_attach_a_file_and_put_something_right_at_the_console(Browser browser) {
    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.beginsArticle("晚归铃怎么领", "写在前面。");
    browser.page().locator("[data-opens=file-dialog]").click();
    browser
        .page()
        .locator("[id='attaching:attached']")
        .setInputFiles(new FilePayload("领取办法.pdf", "application/pdf", "%PDF-1.4".getBytes(UTF_8)));
    browser.page().locator("[id='attaching:uploadFile']").click();
    Locator title = browser.page().getByLabel("附件名称 1");
    assertThat(title).hasValue("领取办法");
    title.fill("晚归铃领取办法");
    browser.screenshot("edit-attachments");
    editor.publishes();
    editor.isTold("已发布");
    String address = editor.liveAddress();
    assertTrue(portal.get(address).body().contains("晚归铃领取办法</a>"));

    browser.page().reload();
    editor.field("更正说明").fill("领取地点有误，已改正。");
    browser.page().getByText("移除").click();
    assertThat(browser.page().locator(".attachment")).hasCount(0);
    editor.publishes();
    assertThat(editor.field("更正说明")).hasValue("");

    String page = portal.get(address).body();
    assertTrue(page.contains("领取地点有误，已改正。"), page);
    assertFalse(page.contains("晚归铃领取办法"), page);
    assertEquals(List.of(), editor.complaints());
  }

  @Test
  void an_article_is_fit_to_be_shown_on_every_screen(Browser browser) {
    long pdf = file("目录.pdf", "%PDF-1.4\n目录".getBytes(UTF_8));
    String wide = "<table><tr>" + "<th>很宽的一列</th>".repeat(9) + "</tr></table>";
    JsonObject article =
        with(
            article(
                "一".repeat(110),
                picture()
                    + LONG
                    + wide
                    + "<h2>一</h2>"
                    + LONG
                    + "<h2>二</h2>"
                    + LONG
                    + "<h2>三</h2><p>完</p>",
                ""),
            pdf,
            "目录");
    String address = staff.publishes(staff.begins(article.toString()));

    for (int width : new int[] {320, Browser.PHONE, 768, Browser.DESK}) {
      browser.as(width).visit(address);
      assertEquals(
          true,
          browser.page().evaluate("document.documentElement.scrollWidth <= innerWidth"),
          "at " + width);
      browser.screenshot("article");
    }
    browser.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    browser.screenshot("article-dark");
    browser.page().evaluate("document.documentElement.dataset.view = 'elder'");
    browser.as(Browser.PHONE).screenshot("article-elder");
    browser.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    browser.screenshot("article-print");
  }

  private String published(String title, String body) {
    return staff.publishes(staff.begins(article(title, body, "").toString()));
  }

  private String publishedWith(String title, long file, String name) {
    JsonObject article = with(article(title, "<p>见附件。</p>", ""), file, name);
    return staff.publishes(staff.begins(article.toString()));
  }

  private static JsonObject article(String title, String body, String correction) {
    return Json.createObjectBuilder()
        .add("site", "dali")
        .add("channel", "tzgg")
        .add("title", title)
        .add("source", "富平夜谈")
        .add("editor", "沈知秋")
        .add("body", body)
        .add("correction", correction)
        .build();
  }

  private static JsonObject with(JsonObject article, long file, String title) {
    JsonArrayBuilder attachments =
        Json.createArrayBuilder()
            .add(Json.createObjectBuilder().add("file", file).add("title", title));
    return Json.createObjectBuilder(article).add("attachments", attachments).build();
  }

  private String picture() {
    var answer = upload("/pictures?site=dali&name=bridge.png&alt=bridge", TestFiles.picture());
    return "<img src='" + json(answer).getString("address") + "' alt='石桥'>";
  }

  private long file(String name, byte[] content) {
    var answer = upload("/files?site=dali&name=" + URLEncoder.encode(name, UTF_8), content);
    assertEquals(201, answer.statusCode(), answer.body());
    return StaffProgram.number(answer);
  }

  private HttpResponse<String> upload(String path, byte[] content) {
    return staff.post(path, "application/octet-stream", content);
  }

  private HttpResponse<String> range(String file, String range, String onlyIf) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.address(file)).header("Range", range);
    return portal.send((onlyIf.isEmpty() ? request : request.header("If-Range", onlyIf)).build());
  }

  private static String number(String address) {
    return address.replaceAll(".*/(\\d+)\\.html", "$1");
  }

  /** As if a disk had lost them: every kept file of which this is so. */
  private void lose(Predicate<String> which) throws IOException {
    try (Stream<Path> files = Files.walk(portal.data().resolve("media"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (which.test(Files.readString(file, ISO_8859_1))) {
          Files.delete(file);
        }
      }
    }
  }
}
