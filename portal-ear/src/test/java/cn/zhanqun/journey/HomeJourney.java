package cn.zhanqun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader on the front pages and in the channels, which staff arrange. */
@ExtendWith(DemoPortal.class)
class HomeJourney {

  @Test
  void the_city_shows_its_headline_pictures_news_notices_topics_and_counties(Browser reader) {
    reader.visit("/");

    for (String part :
        List.of(".headline h2", ".slides img", ".latest", ".notices", ".topics img", ".counties")) {
      assertThat(reader.page().locator(part).first()).isVisible();
    }
    List<String> onTop =
        reader.page().locator(".headline a, .slides a, .latest li a").allTextContents();
    assertEquals(new HashSet<>(onTop).size(), onTop.size(), onTop.toString());
    assertThat(reader.page().locator(".counties li")).hasCount(11);
    picture(reader, "home-city");
  }

  @Test
  void a_county_has_a_home_of_its_own_without_a_band_of_counties(Browser reader) {
    reader.visit("/fuping/");

    assertThat(reader.page().locator(".headline h2")).isVisible();
    assertThat(reader.page().locator(".counties")).hasCount(0);
    picture(reader, "home-county");
  }

  @Test
  void every_picture_has_its_size_and_says_what_it_shows(Browser reader) {
    reader.visit("/");

    Locator pictures = reader.page().locator("main img");
    assertTrue(pictures.count() > 10);
    assertEquals(
        pictures.count(),
        reader.page().locator("main img[width][height][alt]:not([alt=''])").count());
    assertEquals(1, reader.page().locator("main img:not([loading=lazy])").count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/fuping/", "/tpxw/", "/hhal/", "/jgzn/"})
  void a_page_reads_the_same_without_javascript(String path, Browser reader, PortalServer portal) {
    reader.visit(path);
    String withScript = reader.page().locator("main").innerText();
    try (BrowserContext plain =
        reader
            .window()
            .browser()
            .newContext(
                new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1440, 900))) {
      Page page = plain.newPage();
      page.navigate(portal.address(path).toString());

      assertEquals(withScript, page.locator("main").innerText());
    }
  }

  @Test
  void the_pictures_slide_by_keyboard_and_never_by_themselves(Browser reader) {
    reader.visit("/");
    Locator slides = reader.page().locator(".slides");
    assertEquals(0, slides.evaluate("row => row.scrollLeft"));

    slides.locator("a").first().focus();
    reader.page().keyboard().press("Tab");

    assertThat(slides.locator("a").nth(1)).isFocused();
    StaffProgram.eventually(
        "the second picture comes into sight",
        () -> (boolean) slides.evaluate("row => row.scrollLeft > 0"));
  }

  @Test
  void links_lie_folded_until_somebody_wants_them(Browser reader) {
    reader.visit("/");
    Locator list = reader.page().locator(".link-lists details").first();
    assertThat(list.locator("a").first()).isHidden();

    list.locator("summary").click();

    assertThat(list.locator("a").first()).isVisible();
  }

  @Test
  void a_topic_has_a_page_with_its_picture(Browser reader) {
    reader.visit("/");

    reader.page().locator(".topics a").first().click();

    assertThat(reader.page().locator(".topic > header img")).isVisible();
    assertThat(reader.page().locator("h1")).hasText("守护母亲河");
    assertTrue(reader.page().locator(".topic h2").count() >= 4);
    picture(reader, "topic");
  }

  @Test
  void a_channel_of_pictures_shows_them(Browser reader) {
    reader.visit("/tpxw/");

    assertTrue(reader.page().locator(".gallery img").count() >= 4);
    picture(reader, "pictures");
  }

  @Test
  void a_channel_that_is_one_page_shows_it_whole(Browser reader) {
    reader.visit("/jgzn/");

    assertThat(reader.page().locator("h1")).hasText("机构职能");
    assertThat(reader.page().locator(".text h2").first()).isVisible();
    picture(reader, "single");
  }

  @Test
  void a_channel_that_is_a_link_leads_on(PortalServer portal, Browser reader) {
    HttpResponse<String> answer = portal.get("/bsfw/");

    assertEquals(302, answer.statusCode());
    assertTrue(answer.headers().firstValue("Location").orElse("").contains("zwfw.shaanxi.gov.cn"));
    reader.visit("/");
    String inNavigation =
        reader.page().locator("nav.channels a", named("办事服务")).first().getAttribute("href");
    assertTrue(inNavigation.contains("zwfw.shaanxi.gov.cn"), inNavigation);
  }

  private static Page.LocatorOptions named(String words) {
    return new Page.LocatorOptions().setHasText(words);
  }

  @Test
  void a_channel_shows_the_channels_below_it(Browser reader) {
    reader.visit("/fzjs/");

    reader.page().locator(".below a").first().click();

    assertThat(reader.page().locator("h1")).hasText("以案释法");
    assertThat(reader.page().locator(".breadcrumb")).containsText("法治建设");
  }

  @Test
  void a_month_of_a_channel_holds_what_was_published_in_it(Browser reader) {
    reader.visit("/yw/");
    int told = count(reader.page().locator(".months li a span").first());

    reader.page().locator(".months li a").first().click();

    assertThat(reader.page().locator(".day li")).hasCount(told);
    assertTrue(reader.page().url().matches(".*/yw/\\d{4}/\\d{2}/"), reader.page().url());
    picture(reader, "month");

    reader.page().locator(".breadcrumb a").nth(2).click();
    assertTrue(reader.page().url().matches(".*/yw/\\d{4}/"), reader.page().url());
    assertThat(reader.page().locator(".year a").first()).isVisible();
  }

  private static int count(Locator words) {
    return Integer.parseInt(words.textContent().replaceAll("\\D", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "/yw/1999/01/, 404",
    "/yw/2020/13/, 404",
    "/yw/2999/, 404",
    "/jgzn/index_1.html, 404",
    "/hhal/index_1.html, 200",
    "/?view=elder, 200",
    "/?view=nonsense, 200"
  })
  void what_makes_no_sense_is_answered(String path, int status, PortalServer portal) {
    assertEquals(status, portal.get(path).statusCode());
  }

  @Test
  void a_long_channel_is_turned_page_by_page(PortalServer portal, Browser reader) {
    StaffProgram staff = StaffProgram.of(portal);
    String endless = "一".repeat(110);
    for (int i = 1; i <= 45; i++) {
      long id =
          staff.begins(
              Json.createObjectBuilder()
                  .add("site", "heyang")
                  .add("channel", "jcdt")
                  .add("title", i == 45 ? endless : "第" + i + "篇")
                  .add("body", "<p>正文。</p>")
                  .add("source", "本网")
                  .build()
                  .toString());
      staff.publishes(id);
    }

    reader.as(Browser.PHONE).visit("/heyang/jcdt/");
    assertThat(reader.page().locator(".stories h2").first()).hasText(endless);
    assertEquals(0, overflow(reader));
    assertEquals("3", reader.page().locator(".paging [aria-current]").textContent());

    reader.page().locator(".paging [rel=next]").click();
    assertTrue(reader.page().url().endsWith("/heyang/jcdt/index_1.html"), reader.page().url());
    assertThat(reader.page().locator(".stories li")).hasCount(20);
    assertThat(reader.page().locator(".months")).hasCount(0);
    reader.visit("/heyang/");
    assertEquals(0, overflow(reader));
  }

  /** By how much the page is wider than the window. */
  private static int overflow(Browser reader) {
    return (int) reader.page().evaluate("() => document.documentElement.scrollWidth - innerWidth");
  }

  @Test
  void staff_compose_a_home_page_anew_and_readers_see_it(PortalServer portal, Browser reader) {
    StaffProgram staff = StaffProgram.of(portal);
    HttpResponse<String> read = staff.get("/sites/baishui/blocks");
    String arranged =
        """
        {"blocks": [
          {"area": "TOP", "look": "LATEST", "title": "白水动态", "count": 3},
          {"area": "FOOT", "look": "LINKS", "title": "朋友", "count": 1,
           "links": [{"name": "富平", "address": "/fuping/"}]}]}
        """;

    HttpResponse<String> saved = staff.put("/sites/baishui/blocks", stateOf(read), arranged);
    assertEquals(200, saved.statusCode(), saved.body());

    StaffProgram.eventually(
        "the home is composed anew", () -> portal.get("/baishui/").body().contains("白水动态"));
    reader.visit("/baishui/");
    assertThat(reader.page().locator(".front > *")).hasCount(1);
    assertThat(reader.page().locator(".latest li")).hasCount(3);
    assertEquals(412, staff.put("/sites/baishui/blocks", stateOf(read), arranged).statusCode());
    assertEquals(428, staff.put("/sites/baishui/blocks", "", arranged).statusCode());
    assertEquals(
        422, staff.put("/sites/baishui/blocks", stateOf(saved), "{\"blocks\": []}").statusCode());
    assertEquals(200, staff.put("/sites/baishui/blocks", stateOf(saved), read.body()).statusCode());
    assertEquals(
        401,
        StaffProgram.withoutToken(portal)
            .put("/sites/baishui/blocks", stateOf(read), arranged)
            .statusCode());
  }

  private static String stateOf(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void staff_choose_the_colour_of_a_site(PortalServer portal) {
    StaffProgram staff = StaffProgram.of(portal);

    assertEquals(204, put(staff, "/sites/dali/theme", "{\"accent\": \"slate\"}").statusCode());

    StaffProgram.eventually(
        "the site wears its colour",
        () -> portal.get("/dali/").body().contains("data-accent=\"slate\""));
    assertEquals(422, put(staff, "/sites/dali/theme", "{\"accent\": \"#f0f\"}").statusCode());
    assertEquals(204, put(staff, "/sites/dali/theme", "{\"accent\": \"green\"}").statusCode());
  }

  private static HttpResponse<String> put(StaffProgram staff, String path, String json) {
    return staff.send("PUT", path, "application/json", BodyPublishers.ofString(json));
  }

  @Test
  void a_site_without_articles_says_what_will_be_there(Browser reader) {
    try (PortalServer empty = PortalServer.empty()) {
      for (String path : List.of("/", "/fuping/")) {
        reader.page().navigate(empty.address(path).toString());

        assertThat(reader.page().locator(".opening h2")).isVisible();
        assertTrue(reader.page().locator(".opening li").count() >= 8);
      }
      picture(reader, "home-empty");
      reader.page().navigate(empty.address("/fuping/yw/").toString());
      assertThat(reader.page().locator(".nothing-yet")).isVisible();
      reader.page().navigate(empty.address("/jgzn/").toString());
      assertThat(reader.page().locator(".nothing-yet")).isVisible();
    }
  }

  private static void picture(Browser reader, String name) {
    reader.as(Browser.PHONE).screenshot(name);
    reader.as(Browser.DESK).screenshot(name);
  }
}
