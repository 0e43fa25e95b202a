package cn.zhanqun.journey.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.journey.Browser;
import cn.zhanqun.journey.DemoPortal;
import cn.zhanqun.journey.PortalServer;
import com.microsoft.playwright.ConsoleMessage;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What no reader page ever does: break its own policy, fail in the browser, set a cookie. */
@ExtendWith({DemoPortal.class, DemoPages.class})
class PolicyJourney {

  private static final int ENOUGH_PAGES = 150;

  /** Links of our own; those with a question ask a search, of which one is enough. */
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"?]*)\"");

  private static final String REPORT_VIOLATIONS =
      """
      document.addEventListener("securitypolicyviolation", (violation) =>
          console.error(`against the policy: ${violation.violatedDirective} ${violation.blockedURI}`));
      """;

  @Test
  void no_page_breaks_its_policy_or_fails_in_the_browser(PageKinds kinds, Browser reader) {
    List<String> reports = new ArrayList<>();
    reader.page().addInitScript(REPORT_VIOLATIONS);
    reader.page().onPageError(reports::add);
    reader.page().onConsoleMessage(message -> complaint(message).ifPresent(reports::add));

    for (PageKind kind : kinds.all()) {
      kind.open(reader);
    }
    for (PageKind kind : kinds.forEveryCheck()) {
      kind.seenAs("elder").open(reader);
      kind.seenAs("text").open(reader);
    }

    assertEquals(List.of(), reports);
  }

  /** That a page which is not there answers 404 is no complaint. */
  private static Optional<String> complaint(ConsoleMessage message) {
    boolean bad = message.type().equals("error") || message.type().equals("warning");
    boolean expected = message.text().matches("Failed to load resource: .* (404|410) .*");
    return bad && !expected
        ? Optional.of(message.page().url() + ": " + message.text())
        : Optional.empty();
  }

  @Test
  void every_page_forbids_everything_and_allows_only_its_own(PageKinds kinds, PortalServer portal) {
    for (PageKind kind : kinds.all()) {
      HttpHeaders headers = kind.get(portal).headers();

      String policy = headers.firstValue("Content-Security-Policy").orElse("");

      assertTrue(policy.startsWith("default-src 'self'"), kind.name());
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), kind.name());
      assertEquals("SAMEORIGIN", headers.firstValue("X-Frame-Options").orElse(""), kind.name());
      assertFalse(policy.matches(".*(unsafe|nonce|https?:|\\*).*"), () -> kind + ": " + policy);
    }
  }

  @Test
  void no_page_sets_a_cookie_or_begins_a_session(PageKinds kinds, PortalServer portal) {
    Deque<String> ahead = new ArrayDeque<>();
    for (PageKind kind : kinds.all()) {
      ahead.addAll(leavesNothingBehind(kind.name(), kind.get(portal)));
    }
    Set<String> seen = new LinkedHashSet<>();
    while (seen.size() < ENOUGH_PAGES && !ahead.isEmpty()) {
      String path = ahead.remove();
      if (seen.add(path)) {
        HttpResponse<String> page = portal.get(path);
        assertEquals(200, page.statusCode(), path);
        ahead.addAll(leavesNothingBehind(path, page));
      }
    }
    assertTrue(seen.size() > 50, "only " + seen);
  }

  private static List<String> leavesNothingBehind(String name, HttpResponse<String> page) {
    assertTrue(page.headers().firstValue("Set-Cookie").isEmpty(), name);
    assertFalse(page.body().contains("jsessionid"), name);
    assertFalse(page.body().contains("ViewState"), name);
    return LINK.matcher(page.body()).results().map(link -> link.group(1)).toList();
  }

  @Test
  void a_reader_who_looks_at_everything_has_no_cookie(PageKinds kinds, Browser reader) {
    for (PageKind kind : kinds.all()) {
      if (kind.favorites().isEmpty()) {
        kind.open(reader);
      }
    }

    assertEquals(List.of(), reader.window().cookies());
    assertEquals(0, reader.page().evaluate("localStorage.length + sessionStorage.length"));
  }
}
