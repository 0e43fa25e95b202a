package cn.zhanqun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of the officers on a small screen, by day and by night: axe finds nothing in them. */
@ExtendWith(DemoPortal.class)
class StaffPagesJourney {

  private static final int SMALL_DESK = 1024;

  private static final Map<String, List<String>> PAGES =
      Map.of(
          "demo-system-officer",
          List.of("list-accounts", "add-account", "edit-account?account=1", "units"),
          "demo-security-officer",
          List.of("list-rights", "edit-rights?account=2", "list-roles", "edit-role?role=2"));

  @Test
  void axe_finds_nothing_on_any_of_them(PortalServer portal, Browser browser) {
    Editor officer = new Editor(portal, browser.as(SMALL_DESK).page());
    PAGES.forEach(
        (login, pages) -> {
          officer.losesSession();
          officer.opens("/admin/");
          officer.signsInAs(login);
          assertThat(browser.page().locator(".bar-who")).isVisible();
          pages.forEach(page -> looksAt(page, officer, browser));
        });
  }

  private static void looksAt(String name, Editor officer, Browser browser) {
    officer.opens("/admin/staff/" + name.replaceFirst("(?=\\?)|$", ".xhtml"));
    officer.findsNothingWrong(browser, "html", name.replaceFirst("\\?.*", ""));
  }
}
