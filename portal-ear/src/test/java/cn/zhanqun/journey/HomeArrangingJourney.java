package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.time.CityTime;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever arranges a home page sees it before readers do, pins articles and speaks to everybody.
 */
@ExtendWith(DemoPortal.class)
class HomeArrangingJourney {

  private static final String ARRANGE = "/admin/site/arrange-home.xhtml";

  private static final String WORDS =
      """
      {"site": "fuping", "channel": "yw", "title": "%s", "source": "柳湾新闻", "editor": "柳青",
       "body": "<p>新堤已经合龙。</p>"}
      """;

  @Test
  void a_block_is_moved_by_keyboard_and_by_mouse_and_seen_before_readers_see_it(
      PortalServer portal, Browser browser) {
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens(ARRANGE);
    FrameLocator preview = keeper.page().frameLocator(".preview iframe");
    Locator titles = preview.locator(".blocks h2");
    assertThat(titles.first()).isVisible();
    String first = titles.nth(0).textContent().strip();
    String second = titles.nth(1).textContent().strip();

    block(keeper, first).locator("a").press("Enter");
    assertThat(block(keeper, first).locator("a")).hasAttribute("aria-current", "true");
    keeper.button("下移").press("Enter");
    keeper.isTold("板块已移动");
    assertThat(titles.first()).containsText(second);
    assertEquals(first, titleOfTheFirstBlock(browser, portal));

    keeper.button("保存首页").click();
    keeper.isTold("首页已保存");
    eventually("moved", () -> titleOfTheFirstBlock(browser, portal).equals(second));

    block(keeper, first)
        .dragTo(
            block(keeper, second),
            new Locator.DragToOptions().setTargetPosition(40, 3).setSourcePosition(40, 20));
    assertThat(titles.first()).containsText(first);
    keeper.button("保存首页").click();
    eventually("moved back", () -> titleOfTheFirstBlock(browser, portal).equals(first));
    assertEquals(List.of(), keeper.complaints());
  }

  private static Locator block(Editor keeper, String name) {
    return keeper
        .page()
        .locator("[data-area=MAIN] [data-block]")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first();
  }

  /** As readers find it. */
  private static String titleOfTheFirstBlock(Browser browser, PortalServer portal) {
    try (var reader = browser.page().context().newPage()) {
      reader.navigate(portal.address("/").toString());
      return reader.locator(".blocks h2").first().textContent().strip();
    }
  }

  @Test
  void the_preview_is_for_whoever_arranges_and_is_not_counted(
      PortalServer portal, Browser browser) {
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens(ARRANGE);
    String address = keeper.page().locator(".preview iframe").getAttribute("src");
    keeper.button("添加板块").click();
    keeper.page().locator("[id='home:newLook']").selectOption("链接");
    keeper.page().locator("[id='home:add']").click();
    keeper.isTold("板块已添加");
    keeper.page().locator("[id='home:title']").fill("预览里的链接");
    keeper.page().locator("[id='home:links']").fill("柳湾 javascript:alert(1)");
    keeper.page().locator("[id='home:links']").press("Tab");
    keeper.isTold("不能作为链接");
    keeper.page().locator("[id='home:links']").fill("柳湾 https://www.city.example/");
    keeper.page().locator("[id='home:links']").press("Tab");

    FrameLocator preview = keeper.page().frameLocator(".preview iframe");
    assertThat(preview.locator(".link-lists")).containsText("预览里的链接");
    assertThat(preview.locator("base")).hasAttribute("target", "_blank");
    assertThat(preview.locator("img.count")).hasCount(0);
    browser.screenshot("arrange-home");
    HttpResponse<String> stranger = portal.get(address);
    assertFalse(stranger.body().contains("预览里的链接"), stranger.body());
    assertFalse(portal.get("/").body().contains("预览里的链接"));
  }

  @Test
  void a_pinned_article_stands_first_until_it_is_unpinned(PortalServer portal, Browser browser) {
    StaffProgram staff = StaffProgram.of(portal);
    long older = staff.begins(WORDS.formatted("置顶的旧闻"));
    staff.publishes(older);
    staff.publishes(staff.begins(WORDS.formatted("后来的新闻")));
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens("/admin/article/edit-article.xhtml?article=" + older);

    keeper.button("置顶……").click();
    keeper.button("置顶").click();
    keeper.isTold("已置顶");
    eventually("pinned", () -> portal.get("/fuping/yw/").body().contains("class=\"pinned\""));
    browser.visit("/fuping/yw/");
    assertThat(browser.page().locator(".pinned li").first()).containsText("置顶的旧闻");
    assertThat(browser.page().locator(".stories h2").nth(1)).containsText("置顶的旧闻");
    browser.screenshot("pinned");

    assertEquals(
        200, staff.get("/sites/fuping/pins").statusCode(), staff.get("/sites/fuping/pins").body());
    assertTrue(staff.get("/sites/fuping/pins").body().contains("置顶的旧闻"));
    keeper.opens(ARRANGE);
    keeper.button("取消置顶 置顶的旧闻").click();
    keeper.isTold("已取消置顶");
    eventually("unpinned", () -> !portal.get("/fuping/yw/").body().contains("class=\"pinned\""));

    String pin = "/articles/" + older + "/pin";
    assertEquals(422, staff.put(pin, "", "{\"rank\": 1, \"until\": \"2020-01-01\"}").statusCode());
    assertEquals(204, staff.put(pin, "", "{\"rank\": 1, \"until\": \"2098-01-01\"}").statusCode());
    assertEquals(204, staff.delete(pin).statusCode());
    assertEquals(422, staff.delete(pin).statusCode());
    assertEquals(List.of(), keeper.complaints());
  }

  @Test
  void a_notice_bar_comes_and_goes_in_every_form_of_the_page(PortalServer portal, Browser browser) {
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens("/admin/site/notice-bars.xhtml");

    keeper.page().locator("[id='notice:site']").selectOption("全部站点");
    keeper.page().locator("[id='notice:tone']").selectOption("紧急");
    keeper.field("内容").fill("今夜八时至十时系统维护，网页可能打不开。");
    keeper.page().locator("[id='notice:link']").fill("https://elsewhere.example/notice");
    keeper.field("结束").fill("2020-01-01 08:00");
    keeper.button("发布通知条").click();
    keeper.isTold("结束时间须在开始时间之后");
    keeper.field("结束").fill(inAWeek());
    keeper.button("发布通知条").click();
    keeper.isTold("通知条已发布");
    browser.screenshot("notice-bars");

    eventually("put up", () -> portal.get("/fuping/map.html").body().contains("今夜八时"));
    assertTrue(portal.get("/?view=text").body().contains("今夜八时"));
    assertTrue(portal.get("/").body().contains("/leave?from=/&amp;to=https%3A%2F%2Felsewhere"));
    for (String form : List.of("/", "/?view=elder")) {
      keeper.opens(form);
      keeper.findsNothingWrong(
          browser, "body", "notice-bar-" + (form.equals("/") ? "full" : "elder"));
    }

    keeper.opens("/admin/site/notice-bars.xhtml");
    keeper.button("提前撤下 今夜八时至十时系统维护，网页可能打不开。").click();
    keeper.isTold("通知条已撤下");
    eventually("taken down", () -> !portal.get("/").body().contains("今夜八时"));
    assertEquals(List.of(), keeper.complaints());
  }

  private static String inAWeek() {
    return LocalDate.now(CityTime.ZONE).plusDays(7) + " 08:00";
  }

  @Test
  void a_colour_is_seen_in_the_preview_before_readers_see_it(PortalServer portal, Browser browser) {
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens("/admin/site/choose-theme.xhtml");
    Locator page = keeper.page().frameLocator(".preview iframe").locator("html");
    String before = page.getAttribute("data-accent");

    keeper.field("颜色").selectOption("青");
    assertThat(page).hasAttribute("data-accent", "teal");
    assertFalse(portal.get("/").body().contains("data-accent=\"teal\""));
    keeper.button("深色").click();
    assertThat(page).hasAttribute("data-theme", "dark");
    browser.screenshot("choose-theme");
    keeper.button("保存外观").click();
    keeper.isTold("外观已保存");
    eventually("worn", () -> portal.get("/").body().contains("data-accent=\"teal\""));

    keeper.page().locator("[id='theme:accent']").selectOption(before);
    assertThat(page).hasAttribute("data-accent", before);
    keeper.button("保存外观").click();
    eventually("as before", () -> !portal.get("/").body().contains("data-accent=\"teal\""));
    assertEquals(List.of(), keeper.complaints());
  }

  @ParameterizedTest
  @ValueSource(strings = {"arrange-home.xhtml", "notice-bars.xhtml", "choose-theme.xhtml"})
  void axe_finds_nothing_on_these_pages_by_day_and_by_night(
      String name, PortalServer portal, Browser browser) {
    Editor keeper = Editor.ofDemo(portal, browser.page());
    keeper.opens("/admin/site/" + name);
    keeper.findsNothingWrong(browser, "#content", name.replaceFirst("\\..*", ""));
  }
}
