package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of the console, by day and by night, for whoever may open it and for nobody else. */
@ExtendWith(DemoPortal.class)
class ConsolePagesJourney {

  private static final int SMALL_DESK = 1024;

  /** Each page with somebody who may open it and what follows in its address. */
  private static final String PAGES =
      """
      account/security-policy     demo-security-officer
      account/sessions            demo
      account/tokens              demo
      article/article-ledger      demo                   ?article={article}
      article/edit-article        demo                   ?article={article}
      article/import-page         demo
      article/import-word         demo
      article/list-articles       demo
      change-password             demo
      find                        demo                   ?q=%E7%BD%AE%E7%81%B0
      ledger/ledger-entry         demo-audit-officer     ?number=1
      ledger/list-ledger          demo-audit-officer
      ledger/list-security-log    demo-audit-officer
      ledger/security-entry       demo-audit-officer     ?number=1
      ledger/verify-ledger        demo-audit-officer
      media/edit-media            demo                   ?media=1
      media/list-media            demo
      mistake/answer-mistake      demo                   ?mistake={mistake}
      mistake/list-mistakes       demo
      site/arrange-home           demo
      site/choose-theme           demo
      site/edit-channels          demo                   ?channel=yw
      site/edit-site              demo                   ?site=fuping
      site/edit-site-identity     demo
      site/edit-standing          demo
      site/greyings               demo
      site/list-sites             demo
      site/make-site              demo
      site/notice-bars            demo
      start                       demo
      staff/add-account           demo-system-officer
      staff/edit-account          demo-system-officer    ?account=1
      staff/edit-rights           demo-security-officer  ?account=2
      staff/edit-role             demo-security-officer  ?role=2
      staff/list-accounts         demo-system-officer
      staff/list-rights           demo-security-officer
      staff/list-roles            demo-security-officer
      staff/units                 demo-system-officer
      statistics/statistics       demo
      """;

  /** Open only on the way in, and looked at there. */
  private static final Set<String> ON_THE_WAY_IN =
      Set.of(
          "sign-in",
          "second-factor",
          "set-up-second-factor",
          "staff/appoint-officers",
          "unexpected");

  private record ConsolePage(String name, String login, String query) {

    static ConsolePage of(String line) {
      String[] cells = line.split("\\s+", -1);
      return new ConsolePage(cells[0], cells[1], cells.length > 2 ? cells[2] : "");
    }

    String path() {
      return "/admin/" + name + ".xhtml";
    }
  }

  @Test
  void every_page_is_looked_at() throws IOException {
    Path folder = House.folder().resolve("portal-web/src/main/webapp/admin");

    Set<String> there;
    try (Stream<Path> files = Files.walk(folder)) {
      there =
          files
              .map(file -> folder.relativize(file).toString())
              .filter(name -> name.endsWith(".xhtml"))
              .map(name -> name.replace(".xhtml", ""))
              .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> lookedAt = new TreeSet<>(ON_THE_WAY_IN);
    pages().map(ConsolePage::name).forEach(lookedAt::add);
    assertEquals(lookedAt, there);
  }

  private static Stream<ConsolePage> pages() {
    return PAGES.lines().map(ConsolePage::of);
  }

  @Test
  void nobody_sees_any_of_them_before_signing_in(PortalServer portal) {
    List<String> open =
        pages()
            .filter(page -> !leadsToSignIn(portal.get(page.path())))
            .map(ConsolePage::name)
            .toList();

    assertEquals(List.of(), open);
  }

  private static boolean leadsToSignIn(HttpResponse<String> answer) {
    return answer.statusCode() == 302
        && answer.headers().firstValue("Location").orElse("").contains("/admin/sign-in.xhtml");
  }

  @Test
  void axe_finds_nothing_on_any_of_them_and_none_slides_sideways(
      PortalServer portal, Browser browser) {
    String article = anArticleOf(portal);
    String mistake = aMistakeReportedTo(portal);
    Editor clerk = new Editor(portal, browser.as(SMALL_DESK).page());

    pages()
        .collect(groupingBy(ConsolePage::login))
        .forEach(
            (login, pages) -> {
              signsIn(clerk, login);
              for (ConsolePage page : pages) {
                String query =
                    page.query().replace("{article}", article).replace("{mistake}", mistake);
                clerk.opens(page.path() + query);
                assertThat(clerk.page().locator("main h1")).isVisible();
                clerk.findsNothingWrong(browser, "html", page.name().replaceFirst(".*/", ""));
                assertTrue(fitsTheWindow(clerk), page.name());
              }
            });

    assertEquals(List.of(), clerk.complaints());
  }

  @Test
  void nor_on_those_that_are_open_on_the_way_in(PortalServer portal, Browser browser) {
    Editor clerk = new Editor(portal, browser.as(SMALL_DESK).page());
    clerk.opens("/admin/sign-in.xhtml");
    clerk.findsNothingWrong(browser, "html", "sign-in");
    clerk.opens("/admin/unexpected.xhtml?number=1");
    clerk.findsNothingWrong(browser, "html", "unexpected");

    clerk.opens("/admin/");
    clerk.signsIn(
        "demo-network-administrator", portal.demoAccount("demo-network-administrator").password());
    assertThat(clerk.page()).hasURL(Pattern.compile("second-factor"));
    clerk.findsNothingWrong(browser, "html", "second-factor");
  }

  private static void signsIn(Editor clerk, String login) {
    clerk.losesSession();
    clerk.opens("/admin/");
    clerk.signsInAs(login);
    assertThat(clerk.page().locator(".bar-who")).isVisible();
  }

  private static boolean fitsTheWindow(Editor clerk) {
    return (boolean)
        clerk.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth");
  }

  private static String anArticleOf(PortalServer portal) {
    return json(StaffProgram.of(portal).get("/sites/fuping/channels/fpxw/articles"))
        .getJsonArray("articles")
        .getJsonObject(0)
        .get("id")
        .toString();
  }

  private static String aMistakeReportedTo(PortalServer portal) {
    String answer = new DistantReader(portal, "127.0.0.40").reports("wrong=reported+for+the+desk");
    Matcher receipt = Pattern.compile("number=(\\d+)").matcher(answer);
    assertTrue(receipt.find(), answer);
    return receipt.group(1);
  }
}
