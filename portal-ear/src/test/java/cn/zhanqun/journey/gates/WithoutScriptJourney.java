package cn.zhanqun.journey.gates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.journey.Browser;
import cn.zhanqun.journey.DemoPortal;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader whose browser runs no script reads, searches, turns pages and keeps favorites. */
@ExtendWith({DemoPortal.class, DemoPages.class})
class WithoutScriptJourney {

  private Page page;

  @BeforeEach
  void noScript(Browser reader) {
    page = reader.withoutScript().as(Browser.PHONE).page();
  }

  @Test
  void every_page_reads(PageKinds kinds, Browser reader) {
    for (PageKind kind : kinds.all()) {
      kind.open(reader);

      assertEquals(1, page.locator("h1").count(), kind.name());
      assertTrue(page.locator("main").innerText().length() > 10, kind.name());
      assertEquals("", Sight.wrongLayout(page), kind.name());
    }
  }

  @Test
  void the_menu_opens(Browser reader) {
    reader.visit("/fuping/");
    assertThat(page.locator("nav.channels a").last()).isHidden();

    page.click(".menu > summary");

    assertThat(page.locator("nav.channels a").last()).isVisible();
  }

  @Test
  void search_finds(Browser reader) {
    reader.visit("/fuping/");

    page.fill("#q", "调解");
    page.click(".site-header .search button");
    page.locator(".results h2 a").first().click();

    assertThat(page).hasURL(Pattern.compile("/c/\\d{4}/\\d{4}/\\d+\\.html"));
  }

  @Test
  void pages_turn(PageKinds kinds, Browser reader) {
    kinds.named("channel of pages").open(reader);

    page.click(".paging a[rel=next]");
    assertThat(page).hasURL(Pattern.compile("/heyang/jcdt/index_\\d+\\.html"));

    page.click(".paging a[rel=prev]");
    assertThat(page).hasURL(Pattern.compile("/heyang/jcdt/"));
  }

  @Test
  void favorites_are_kept_and_removed(PageKinds kinds, Browser reader) {
    kinds.named("article").open(reader);
    String title = page.locator("h1").textContent();

    page.click(".tools form button");
    assertThat(page.locator(".kept")).containsText(title);

    page.locator(".kept button").first().click();
    assertThat(page.locator(".nothing-kept")).isVisible();
  }
}
