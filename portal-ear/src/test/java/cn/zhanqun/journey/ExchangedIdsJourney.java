package cn.zhanqun.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * People who hold their role on one site work on what is theirs, and name in what they send
 * something of another site: none of it is taken. (Ids in addresses are exchanged by the journey of
 * the access matrix.)
 */
@ExtendWith(DemoPortal.class)
class ExchangedIdsJourney {

  private static final String OWN = "fuping";
  private static final String OTHER = "dali";

  @Test
  void nothing_of_another_site_is_taken_in_what_is_sent(PortalServer portal) {
    Grounds own = Grounds.of(portal, OWN);
    Grounds other = Grounds.of(portal, OTHER);
    StaffProgram chief = StaffProgram.of(portal);
    long picture =
        StaffProgram.number(
            chief.post(
                "/pictures?site=" + OTHER + "&name=other.png&alt=x",
                "image/png",
                TestFiles.picture()));
    long file =
        StaffProgram.number(
            chief.post(
                "/files?site=" + OTHER + "&name=other.pdf",
                "application/octet-stream",
                "%PDF-1.4\n%%EOF".getBytes(UTF_8)));
    StaffProgram editor = StaffProgram.of(portal, "demo-editor");
    StaffProgram keeper = StaffProgram.of(portal, "demo-site-administrator");
    String draft = "/articles/" + own.article() + "/draft";
    String tag = editor.get(draft).headers().firstValue("ETag").orElseThrow();
    String ownPlace = "\"site\":\"" + own.site() + "\",\"channel\":\"" + own.channel() + "\"";
    String otherPlace = "\"site\":\"" + other.site() + "\",\"channel\":\"" + other.channel() + "\"";
    String channel = "/sites/" + OWN + "/channels/" + own.channel();
    List<Integer> answers = new ArrayList<>();
    long before = StaffProgram.ofAuditor(portal).lastLedgerNumber();

    answers.add(editor.put(draft, tag, "{" + otherPlace + ",\"title\":\"x\"}").statusCode());
    answers.add(
        editor
            .put(draft, tag, "{" + ownPlace + ",\"title\":\"x\"," + attached(file) + "}")
            .statusCode());
    answers.add(
        editor
            .post("/articles", "{" + ownPlace + ",\"title\":\"x\"," + attached(file) + "}")
            .statusCode());
    answers.add(theme(keeper, "\"logo\":" + picture));
    answers.add(theme(keeper, "\"banner\":" + picture));
    answers.add(keeper.put(channel + "/picture", "", "{\"picture\":" + picture + "}").statusCode());
    answers.add(
        keeper
            .post(
                "/greyings",
                "{\"scope\":\"EVERYTHING\",\"from\":\"2098-01-01\",\"until\":\"2098-01-01\",\"reason\":\"x\"}")
            .statusCode());
    answers.add(
        editor
            .send(
                "POST",
                "/page-imports?site=" + OTHER + "&channel=" + other.channel(),
                "text/html",
                BodyPublishers.ofString(TestFiles.own("saved-page.txt")))
            .statusCode());

    assertEquals(List.of(), answers.stream().filter(status -> status < 400).toList());
    assertEquals(List.of(), answers.stream().filter(status -> status >= 500).toList());
    assertEquals(before, StaffProgram.ofAuditor(portal).lastLedgerNumber());
  }

  private static String attached(long file) {
    return "\"attachments\":[{\"file\":" + file + ",\"title\":\"x\"}]";
  }

  private static int theme(StaffProgram keeper, String picture) {
    return keeper
        .put("/sites/" + OWN + "/theme", "", "{\"accent\":\"red\"," + picture + "}")
        .statusCode();
  }
}
