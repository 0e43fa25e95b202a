package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.eventually;
import static cn.zhanqun.journey.StaffProgram.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever keeps the network makes sites and archives them, and keeps the channels of a site. */
@ExtendWith(DemoPortal.class)
class SitesJourney {

  private static final String MODEL =
      """
      {"code": "%s", "name": "%s政法网", "shortName": "%s", "accent": "teal", "model": "fuping"}
      """;

  private static final String WORDS =
      """
      {"site": "%s", "channel": "%s", "title": "%s", "source": "柳湾新闻", "editor": "柳青",
       "body": "<p>新堤已经合龙。</p>"}
      """;

  @Test
  void a_site_is_made_in_one_form_and_what_is_published_on_it_is_read_under_its_address(
      PortalServer portal, Browser browser) {
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens("/admin/site/make-site.xhtml");
    browser.screenshot("make-site");
    keeper.field("代码").fill("yw");
    keeper.field("站点名称").fill("鹤山政法网");
    keeper.field("简称").fill("鹤山");
    keeper.button("建立站点").click();
    keeper.isTold("已经被站点或栏目使用");

    keeper.field("代码").fill("heshan");
    keeper.button("建立站点").click();
    keeper.isTold("站点“鹤山政法网”已建立");
    assertThat(keeper.page().locator(".launch")).containsText("网站标识码");
    browser.screenshot("edit-site");
    keeper.opens("/admin/site/list-sites.xhtml");
    assertThat(keeper.page().locator("table")).containsText("鹤山政法网");
    browser.screenshot("list-sites");

    eventually("found", () -> portal.get("/heshan/").statusCode() == 200);
    StaffProgram staff = StaffProgram.of(portal);
    String address = staff.publishes(staff.begins(WORDS.formatted("heshan", "yw", "新堤合龙")));
    assertTrue(address.startsWith("/heshan/c/"), address);
    eventually("read", () -> portal.get(address).body().contains("新堤已经合龙"));
    eventually("listed", () -> portal.get("/heshan/yw/").body().contains("新堤合龙"));
    assertEquals(List.of(), keeper.complaints());
  }

  @Test
  void a_channel_is_dragged_by_the_mouse_and_moved_by_the_keyboard(
      PortalServer portal, Browser browser) {
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens("/admin/site/edit-channels.xhtml?channel=zfwh");
    browser.screenshot("edit-channels");
    Locator tree = keeper.page().locator(".channel-tree");

    Locator culture = tree.locator("[data-channel=zfwh]");
    Locator news = tree.locator("[data-channel=yw]");
    culture.dragTo(
        news, new Locator.DragToOptions().setTargetPosition(30, 2).setSourcePosition(20, 20));
    keeper.isTold("“政法文化”已移动");
    assertThat(tree.locator("li").first()).hasAttribute("data-channel", "zfwh");
    eventually("first", () -> navigation(portal).get(0).equals("政法文化"));

    keeper.button("下移").press("Enter");
    assertThat(tree.locator("li").first()).hasAttribute("data-channel", "yw");
    keeper.button("降级").press("Enter");
    assertThat(culture).hasClass(Pattern.compile("level-2"));
    eventually("below", () -> !navigation(portal).contains("政法文化"));
    keeper.button("升级").press("Enter");
    assertThat(culture).hasClass(Pattern.compile("level-1"));
    eventually("back", () -> navigation(portal).get(1).equals("政法文化"));
    assertEquals(List.of(), keeper.complaints());
  }

  private static List<String> navigation(PortalServer portal) {
    return json(StaffProgram.withoutToken(portal).get("/sites/" + mainSite(portal) + "/channels"))
        .getJsonArray("channels")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(channel -> !channel.containsKey("parent"))
        .map(channel -> channel.getString("name"))
        .collect(Collectors.toList());
  }

  private static String mainSite(PortalServer portal) {
    return json(StaffProgram.withoutToken(portal).get("/sites"))
        .getJsonArray("sites")
        .getJsonObject(0)
        .getString("code");
  }

  @Test
  void a_channel_is_merged_after_its_keeper_saw_what_will_happen_and_its_address_leads_on(
      PortalServer portal, Browser browser) {
    StaffProgram staff = StaffProgram.of(portal);
    String channels = "/sites/" + mainSite(portal) + "/channels";
    assertEquals(201, staff.post(channels, newChannel("jiulan", "旧栏")).statusCode());
    eventually("there", () -> portal.get("/jiulan/").statusCode() == 200);
    String address =
        staff.publishes(staff.begins(WORDS.formatted(mainSite(portal), "jiulan", "旧栏的稿件")));
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens("/admin/site/edit-channels.xhtml?channel=jiulan");

    keeper.field("并入").selectOption("平安建设");
    keeper.button("合并……").click();
    assertThat(keeper.page().locator(".proposal")).containsText("“旧栏”的 1 篇稿件将移到“平安建设”");
    browser.screenshot("merge-channels");
    keeper.button("确定合并").click();
    keeper.isTold("移动了 1 篇稿件");

    eventually("moved", () -> portal.get("/jiulan/").statusCode() == 301);
    HttpResponse<String> moved = portal.get("/jiulan/");
    assertEquals("/pajs/", moved.headers().firstValue("Location").orElseThrow());
    assertEquals(200, portal.get(address).statusCode());
    eventually("listed", () -> portal.get("/pajs/").body().contains("旧栏的稿件"));
    eventually(
        "found in the channel",
        () ->
            staff
                .get("/search?q=旧栏的稿件&site=" + mainSite(portal) + "&channel=pajs")
                .body()
                .contains("旧栏的稿件"));
    assertEquals(List.of(), keeper.complaints());
  }

  @Test
  void a_channel_that_hides_while_it_is_empty_is_named_by_the_map_alone(PortalServer portal) {
    StaffProgram staff = StaffProgram.of(portal);
    String form = newChannel("yincang", "藏起来").replace("\"SHOWN\"", "\"HIDDEN\"");
    assertEquals(201, staff.post("/sites/dali/channels", form).statusCode());
    eventually("there", () -> portal.get("/dali/yincang/").statusCode() == 200);

    assertFalse(portal.get("/dali/").body().contains("/dali/yincang/"));
    assertTrue(portal.get("/dali/map.html").body().contains("/dali/yincang/"));
    staff.publishes(staff.begins(WORDS.formatted("dali", "yincang", "第一篇")));

    eventually("shown", () -> portal.get("/dali/").body().contains("/dali/yincang/"));
  }

  @Test
  void of_two_programs_that_describe_a_channel_the_later_is_told(PortalServer portal) {
    StaffProgram staff = StaffProgram.of(portal);
    String path = "/sites/chengcheng/channels/yw";
    HttpResponse<String> read = staff.get(path);
    String state = read.headers().firstValue("ETag").orElseThrow();
    String form = read.body().replace("要闻", "头条要闻");

    assertEquals(428, StaffProgram.of(portal).put(path, "", form).statusCode());
    HttpResponse<String> saved = StaffProgram.of(portal).put(path, state, form);
    assertEquals(200, saved.statusCode(), saved.body());
    assertEquals(412, StaffProgram.of(portal).put(path, state, form).statusCode());

    eventually("seen", () -> portal.get("/chengcheng/").body().contains("头条要闻"));
    assertEquals(
        422,
        StaffProgram.of(portal)
            .put(path + "/place", "", "{\"parent\": \"yw\", \"place\": 1}")
            .statusCode());
    assertEquals(401, StaffProgram.withoutToken(portal).get(path).statusCode());
  }

  private static String newChannel(String code, String name) {
    return """
    {"code": "%s", "name": "%s", "kind": "LIST", "columnType": "政务动态",
     "description": "测试", "keywords": "测试", "whenEmpty": "SHOWN"}
    """
        .formatted(code, name);
  }

  @Test
  void an_archived_site_says_so_on_every_page_and_refuses_publishing_and_a_closed_one_waits(
      PortalServer portal, Browser browser) {
    StaffProgram staff = StaffProgram.of(portal);
    assertEquals(201, staff.post("/sites", MODEL.formatted("linshui", "临水", "临水")).statusCode());
    eventually("found", () -> portal.get("/linshui/").statusCode() == 200);
    long draft = staff.begins(WORDS.formatted("linshui", "yw", "来不及了"));
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens("/admin/site/edit-site.xhtml?site=linshui");

    keeper.field("改为").selectOption("已归档");
    keeper.button("改变状态……").click();
    keeper.button("确定改变").click();
    keeper.isTold("站点状态已改变");

    eventually("archived", () -> portal.get("/linshui/").body().contains("本站已归档"));
    assertTrue(portal.get("/linshui/map.html").body().contains("本站已归档"));
    assertFalse(portal.get("/").body().contains("本站已归档"));
    browser.visit("/linshui/");
    browser.screenshot("archived-site");
    HttpResponse<String> refused = staff.post("/articles/" + draft + "/publication", "");
    assertEquals(409, refused.statusCode(), refused.body());
    assertTrue(refused.body().contains("已归档"), refused.body());

    assertEquals(
        204,
        StaffProgram.of(portal)
            .put("/sites/linshui/state", "", "{\"state\": \"CLOSED\"}")
            .statusCode());
    eventually("closed", () -> portal.get("/linshui/yw/").statusCode() == 503);
    assertTrue(portal.get("/linshui/").headers().firstValue("Retry-After").isPresent());
    assertFalse(portal.get("/").body().contains("临水政法网"));
    staff.publishes(draft);
    StaffProgram.of(portal).put("/sites/linshui/state", "", "{\"state\": \"OPEN\"}");
    eventually("open again", () -> portal.get("/linshui/yw/").body().contains("来不及了"));
    assertEquals(
        422,
        StaffProgram.of(portal)
            .put("/sites/" + mainSite(portal) + "/state", "", "{\"state\": \"CLOSED\"}")
            .statusCode());
    assertEquals(
        422,
        StaffProgram.of(portal)
            .put("/sites/linshui/host", "", "{\"host\": \"ls.example\"}")
            .statusCode());
    assertEquals(List.of(), keeper.complaints());
  }

  @Test
  void whoever_does_not_keep_the_network_finds_no_page_of_it(PortalServer portal, Browser browser) {
    Editor officer = new Editor(portal, browser.page());
    officer.opens("/admin/site/list-sites.xhtml");
    officer.signsInAs("demo-audit-officer");

    assertThat(
            officer
                .page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("新建站点")))
        .hasCount(0);
  }
}
