package cn.zhanqun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers choose how they read: large, dark, in high contrast, or as text alone. */
@ExtendWith(DemoPortal.class)
class ReadingJourney {

  private static final Pattern FIRST_ARTICLE =
      Pattern.compile("href=\"(/fuping/c/\\d{4}/\\d{4}/\\d+\\.html)");

  @Test
  void what_is_chosen_holds_on_every_page_and_is_kept_without_a_number(Browser reader) {
    reader.visit("/fuping/");
    Page page = reader.page();
    page.click(".reading-settings summary");
    for (String choice : List.of("大", "深色", "高对比")) {
      choose(page, choice);
    }
    reader.screenshot("reading-settings");

    reader.visit("/fuping/privacy.html");

    Locator html = page.locator("html");
    assertThat(html).hasAttribute("data-size", "large");
    assertThat(html).hasAttribute("data-theme", "dark");
    assertThat(html).hasAttribute("data-contrast", "more");
    assertThat(page.locator("body")).hasCSS("background-color", "rgb(0, 0, 0)");
    Cookie kept = reader.window().cookies().get(0);
    assertEquals("reading", kept.name);
    assertEquals("size-large.theme-dark.contrast-more", kept.value);
    assertEquals("/", kept.path);
    assertEquals(1, reader.window().cookies().size());
  }

  private static void choose(Page page, String name) {
    Locator button = page.locator(".reading-settings button").getByText(name);
    Locator exact = button.filter(new Locator.FilterOptions().setHasText(exactly(name)));
    exact.click();
    assertThat(exact).hasAttribute("aria-pressed", "true");
  }

  private static Pattern exactly(String name) {
    return Pattern.compile("^" + name + "$");
  }

  @Test
  void elder_mode_is_one_click_there_and_one_click_back(Browser reader) {
    reader.as(Browser.PHONE).visit("/fuping/");
    Page page = reader.page();

    page.locator(".utilities .to-elder").first().click();

    assertThat(page).hasURL(Pattern.compile("/fuping/$"));
    assertThat(page.locator("html")).hasAttribute("data-view", "elder");
    assertThat(page.locator(".network")).isHidden();
    for (Locator button : page.locator(".large-buttons .button").all()) {
      assertTrue(button.boundingBox().height >= 60, button.textContent());
    }
    reader.screenshot("elder");
    page.locator("nav.channels a, .block > header a").first().evaluate("link => link.click()");
    assertThat(page.locator("html")).hasAttribute("data-view", "elder");

    page.locator(".utilities .to-full").first().click();

    assertThat(page.locator("html")).hasAttribute("data-view", "");
    assertEquals(List.of(), reader.window().cookies());
  }

  @Test
  void the_large_buttons_make_type_larger_until_it_is_as_large_as_it_gets(Browser reader) {
    reader.visit("/fuping/?view=elder");
    Page page = reader.page();
    Locator larger = page.locator("[data-step='1']");

    larger.click();
    larger.click();

    assertThat(page.locator("html")).hasAttribute("data-size", "largest");
    assertThat(larger).isDisabled();
    page.locator("[data-step='-1']").click();
    assertThat(larger).isEnabled();
  }

  @Test
  void elder_mode_asked_by_address_is_left_by_its_link(Browser reader) {
    reader.visit("/fuping/?view=elder");

    reader.page().locator(".utilities .to-full").first().click();

    assertThat(reader.page()).hasURL(Pattern.compile("/fuping/$"));
    assertThat(reader.page().locator("html")).hasAttribute("data-view", "");
  }

  @Test
  void without_a_script_elder_mode_carries_itself_and_leads_back(Browser reader) {
    Page page = reader.withoutScript().page();
    reader.visit("/fuping/");

    page.locator(".utilities .to-elder").first().click();
    page.locator("nav.channels a").nth(1).click();

    assertThat(page).hasURL(Pattern.compile("/fuping/yw/\\?view=elder$"));
    assertThat(page.locator("html")).hasAttribute("data-view", "elder");
    assertThat(page.locator("[data-step]").first()).isHidden();
    page.locator(".utilities .to-full").first().click();
    assertThat(page).hasURL(Pattern.compile("/fuping/yw/$"));
  }

  @Test
  void the_text_form_reads_searches_and_leads_back(Browser reader) {
    Page page = reader.withoutScript().page();
    reader.visit("/fuping/?view=text");
    assertEquals(0, page.locator("link[rel=stylesheet], script, img, svg, [style]").count());

    page.fill("#q", "调解");
    page.getByText("搜索", new Page.GetByTextOptions().setExact(true)).click();
    page.locator("main h2 a").first().click();

    assertThat(page).hasURL(Pattern.compile("/c/\\d{4}/\\d{4}/\\d+\\.html\\?view=text$"));
    assertThat(page.locator("h1")).hasCount(1);
    reader.screenshot("text");
    page.getByText("普通版").click();
    assertThat(page).hasURL(Pattern.compile("\\.html$"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/fuping/fpxw/", "/fuping/about.html", "/fuping/search?q=a"})
  void the_server_never_reads_what_a_reader_chose(String path, PortalServer portal) {
    HttpResponse<String> chosen =
        portal.send(
            HttpRequest.newBuilder(portal.address(path))
                .header("Cookie", "reading=view-elder.theme-dark")
                .build());

    assertEquals(portal.get(path).body(), chosen.body());
    assertTrue(chosen.headers().firstValue("Set-Cookie").isEmpty());
    assertEquals("Accept-Encoding", chosen.headers().firstValue("Vary").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "view=%00",
        "view=elder&view=text",
        "view=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "view=TEXT",
        "page=-1&from=x&to=9999-99-99&sort=1&scope=%FF&channel=%2F..%2F",
        "page=99999999999999999999",
        "kept=%27&q=%F0%9F%98%80",
        "number=0&key=%00&text=%3Cb%3E",
        "%3D=&&&=%00",
        "a[]=1&a[b]=2&jakarta.faces.ViewState=x&jakarta.faces.partial.ajax=true"
      })
  void rubbish_asked_of_any_page_is_answered_as_if_it_were_not_asked(
      String rubbish, PortalServer portal) {
    for (String path : everyKindOfPage(portal)) {
      HttpResponse<String> page = portal.get(path + "?" + rubbish);

      assertEquals(200, page.statusCode(), path);
      assertFalse(page.body().contains("<script>alert"), path);
      assertFalse(page.body().contains("javascript:"), path);
    }
  }

  private static List<String> everyKindOfPage(PortalServer portal) {
    var article = FIRST_ARTICLE.matcher(portal.get("/fuping/").body());
    assertTrue(article.find());
    return List.of(
        "/",
        "/fuping/",
        "/fuping/fpxw/",
        article.group(1),
        "/fuping/search",
        "/favorites",
        "/fuping/mistake",
        "/fuping/about.html",
        "/fuping/map.html");
  }

  @Test
  void an_address_that_looks_like_another_host_is_never_linked_to(PortalServer portal) {
    HttpResponse<String> page = portal.get("//evil.example/");

    assertEquals(404, page.statusCode());
    assertFalse(page.body().contains("href=\"//evil.example"), page.body());
  }
}
