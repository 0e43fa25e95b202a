package cn.zhanqun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.access.AccessMatrix;
import cn.zhanqun.access.ChangingEndpoints;
import cn.zhanqun.access.ChangingEndpoints.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever changes something is sent as a page of somebody else would have it sent, for people who
 * are signed in and with tokens that work: nothing of it is done.
 */
@ExtendWith(DemoPortal.class)
class ForgeryJourney {

  private static final Set<Integer> TURNED_AWAY = Set.of(401, 403, 415);

  /** What Faces answers by showing the page anew, and does nothing else. */
  private static final Set<String> SHOWN_ANEW =
      Set.of("no state", "strange state", "old state", "plain text");

  private static final String NOBODY = "nobody";

  @Test
  void no_call_of_the_api_and_no_form_of_a_reader_is_taken_from_elsewhere(PortalServer portal) {
    Forger forger = new Forger(portal);
    Grounds grounds = Grounds.of(portal, "fuping");
    long before = StaffProgram.ofAuditor(portal).lastLedgerNumber();
    List<String> accepted = new ArrayList<>();

    for (Row row : ChangingEndpoints.all()) {
      if (row.isForStaffPrograms()) {
        accepted.addAll(
            accepted(
                row,
                forger.forgesCall(
                    row,
                    grounds.in(row.address()),
                    grounds.in(row.sent()),
                    portal.demoAccount("demo-" + roleThatMay(row)).token())));
      } else if (!row.isPage()) {
        accepted.addAll(accepted(row, forger.forgesReadersForm(row)));
      }
    }

    assertEquals(List.of(), accepted);
    assertEquals(before, StaffProgram.ofAuditor(portal).lastLedgerNumber());
  }

  private static List<String> accepted(Row row, Map<String, Integer> answers) {
    return answers.entrySet().stream()
        .filter(answer -> !isTurnedAway(row, answer))
        .map(answer -> row.endpoint() + ", " + answer.getKey() + ": " + answer.getValue())
        .toList();
  }

  /**
   * What only reads changes nothing, which the ledger tells; what nobody may ask is not there, or
   * is behind the sign-in.
   */
  private static boolean isTurnedAway(Row row, Map.Entry<String, Integer> answer) {
    return TURNED_AWAY.contains(answer.getValue())
        || (answer.getKey().equals("get") && answer.getValue() < 500)
        || (row.sender().equals(NOBODY) && (answer.getValue() == 404 || answer.getValue() == 302));
  }

  /** One that the demo has; the founder has left it. */
  private static String roleThatMay(Row row) {
    return AccessMatrix.api().stream()
        .filter(operation -> operation.operation().equals(row.endpoint()))
        .flatMap(operation -> operation.own().stream())
        .filter(role -> !role.equals("founder"))
        .sorted()
        .findFirst()
        .orElse("editor");
  }

  @Test
  void no_form_of_the_console_is_taken_that_a_page_of_it_did_not_send(
      PortalServer portal, Browser browser) {
    Forger forger = new Forger(portal);
    Grounds grounds = Grounds.of(portal, "fuping");
    Map<String, String> cookies = signedIn(portal, browser);
    long before = StaffProgram.ofAuditor(portal).lastLedgerNumber();
    List<String> accepted = new ArrayList<>();

    for (Row row : ChangingEndpoints.all()) {
      if (row.isPage()) {
        String address = grounds.in(row.address());
        String session = cookies.getOrDefault(row.sender(), "");
        accepted.addAll(acceptedByPage(row, forger.forgesForm(address, row.sent(), session)));
        if (!row.sender().equals(NOBODY) && forger.get(address, session).statusCode() != 200) {
          accepted.add(row.endpoint() + ": " + row.sender() + " is not signed in any more");
        }
      }
    }

    assertEquals(List.of(), accepted);
    assertEquals(before, StaffProgram.ofAuditor(portal).lastLedgerNumber());
    leavesByTheirOwnButton(forger, cookies);
  }

  private static List<String> acceptedByPage(Row row, Map<String, Integer> answers) {
    return answers.entrySet().stream()
        .filter(answer -> !isHarmless(row, answer))
        .map(answer -> row.endpoint() + ", " + answer.getKey() + ": " + answer.getValue())
        .toList();
  }

  /** A page that is shown anew, or where to sign in, is no harm. */
  private static boolean isHarmless(Row row, Map.Entry<String, Integer> answer) {
    return answer.getValue() == 403
        || SHOWN_ANEW.contains(answer.getKey())
        || (row.sender().equals(NOBODY) && answer.getValue() == 302);
  }

  /** So that it was not for want of the right form that nothing was done. */
  private static void leavesByTheirOwnButton(Forger forger, Map<String, String> cookies) {
    cookies.forEach(
        (login, session) -> {
          String page = "/admin/account/tokens.xhtml";
          assertEquals(302, forger.sendsForm(page, "leave:out", session), login);
          assertEquals(302, forger.get(page, session).statusCode(), login);
        });
  }

  /** What the browsers of those send along who are named as senders. */
  private static Map<String, String> signedIn(PortalServer portal, Browser browser) {
    Map<String, String> cookies = new LinkedHashMap<>();
    Editor editor = new Editor(portal, browser.page());
    ChangingEndpoints.all().stream()
        .filter(Row::isPage)
        .map(Row::sender)
        .filter(sender -> !sender.equals(NOBODY))
        .distinct()
        .forEach(
            login -> {
              editor.losesSession();
              editor.opens("/admin/");
              editor.signsInAs(login);
              assertThat(browser.page().locator(".bar-who")).isVisible();
              cookies.put(
                  login,
                  browser.window().cookies().stream()
                      .map(cookie -> cookie.name + "=" + cookie.value)
                      .collect(Collectors.joining("; ")));
            });
    return cookies;
  }
}
