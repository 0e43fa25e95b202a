package cn.zhanqun.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * People who hold their role on one site work on what is theirs, and name in what they send
 * something of another site: none of it is taken, while the same with what is theirs is. (Ids in
 * addresses are exchanged by the journey of the access matrix.)
 */
@ExtendWith(DemoPortal.class)
class ExchangedIdsJourney {

  /** Nobody but this journey has channels of these codes. */
  private static final String WORKED_ON = "exchanged-own";

  private static final String NAMED = "exchanged-";

  @Test
  void nothing_of_another_site_is_taken_in_what_is_sent(PortalServer portal) {
    String site = Grounds.siteOfTheDemo(portal);
    addChannel(portal, site, WORKED_ON);
    Named own = named(portal, site);
    Named other = named(portal, Grounds.anotherSite(portal));
    long article = StaffProgram.of(portal, "demo-editor").begins(manuscript(site, WORKED_ON, ""));
    long before = StaffProgram.ofAuditor(portal).lastLedgerNumber();

    Map<String, Integer> ofOther = sent(portal, site, article, other);
    ofOther.putAll(shownAtOnce(portal, site, other));

    assertEquals(Map.of(), without(ofOther, 400, 499));
    assertEquals(before, StaffProgram.ofAuditor(portal).lastLedgerNumber());
    assertEquals(Map.of(), without(sent(portal, site, article, own), 200, 299));
  }

  /** What there is on a site that somebody elsewhere can't name. */
  private static Named named(PortalServer portal, String site) {
    StaffProgram chief = StaffProgram.of(portal);
    addChannel(portal, site, NAMED + site);
    String place = "site=" + site + "&name=exchanged";
    byte[] document = "%PDF-1.4\n%%EOF".getBytes(UTF_8);
    return new Named(
        site,
        NAMED + site,
        StaffProgram.number(
            chief.post("/pictures?" + place + ".png&alt=x", "image/png", TestFiles.picture())),
        StaffProgram.number(
            chief.post("/files?" + place + ".pdf", "application/octet-stream", document)));
  }

  private static void addChannel(PortalServer portal, String site, String code) {
    HttpResponse<String> answer =
        StaffProgram.of(portal)
            .post(
                "/sites/" + site + "/channels",
                "{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"LIST\",\"columnType\":\"栏目\",\"whenEmpty\":\"HIDDEN\"}"
                    .formatted(code, code));
    assertEquals(201, answer.statusCode(), answer.body());
  }

  /**
   * Everything that readers see nothing of; the channel that is worked on is gone with the last.
   */
  private static Map<String, Integer> sent(
      PortalServer portal, String site, long article, Named named) {
    StaffProgram editor = StaffProgram.of(portal, "demo-editor");
    StaffProgram keeper = StaffProgram.of(portal, "demo-site-administrator");
    String channel = "/sites/" + site + "/channels/" + WORKED_ON;
    String place = "site=" + named.site();
    Map<String, Integer> answers = new LinkedHashMap<>();
    answers.put("begin there", begun(editor, manuscript(named.site(), named.channel(), "")));
    answers.put("begin with a file", begun(editor, manuscript(site, WORKED_ON, named.attached())));
    answers.put("save with a file", saved(editor, article, site, WORKED_ON, named.attached()));
    answers.put("save there", saved(editor, article, named.site(), named.channel(), ""));
    answers.put(
        "import there",
        editor
            .post(
                "/page-imports?" + place + "&channel=" + named.channel(),
                "text/html",
                TestFiles.own("saved-page.txt").getBytes(UTF_8))
            .statusCode());
    answers.put(
        "picture there",
        editor
            .post("/pictures?" + place + "&name=x.png&alt=x", "image/png", TestFiles.picture())
            .statusCode());
    answers.put(
        "file there",
        editor
            .post("/files?" + place + "&name=x.txt", "text/plain", "名单".getBytes(UTF_8))
            .statusCode());
    answers.put(
        "picture of a channel",
        status(keeper.put(channel + "/picture", "", "{\"picture\":" + named.picture() + "}")));
    answers.put(
        "greying there",
        status(
            keeper.post(
                "/greyings",
                "{\"site\":\"%s\",\"scope\":\"HOME_PAGES\",\"from\":\"2098-03-01\",\"until\":\"2098-03-01\",\"reason\":\"x\"}"
                    .formatted(named.site()))));
    answers.put(
        "notice there",
        status(
            keeper.post(
                "/notice-bars",
                "{\"site\":\"%s\",\"tone\":\"CALM\",\"sentence\":\"x\",\"beginsAt\":\"2098-03-01T00:00:00Z\",\"endsAt\":\"2098-03-02T00:00:00Z\"}"
                    .formatted(named.site()))));
    answers.put(
        "stand under a channel",
        status(
            keeper.put(
                channel + "/place", "", "{\"parent\":\"" + named.channel() + "\",\"place\":1}")));
    answers.put(
        "merge into a channel",
        status(keeper.post(channel + "/merging", "{\"into\":\"" + named.channel() + "\"}")));
    return answers;
  }

  private static int begun(StaffProgram editor, String manuscript) {
    return status(editor.post("/articles", manuscript));
  }

  private static int saved(
      StaffProgram editor, long article, String site, String channel, String attached) {
    String draft = "/articles/" + article + "/draft";
    String tag = editor.get(draft).headers().firstValue("ETag").orElseThrow();
    return status(editor.put(draft, tag, manuscript(site, channel, attached)));
  }

  private static String manuscript(String site, String channel, String attached) {
    return "{\"site\":\"%s\",\"channel\":\"%s\",\"title\":\"换号\"%s}"
        .formatted(site, channel, attached);
  }

  private static int status(HttpResponse<String> answer) {
    return answer.statusCode();
  }

  /** What would change the pages of the site, and what would be for all sites. */
  private static Map<String, Integer> shownAtOnce(PortalServer portal, String site, Named named) {
    StaffProgram keeper = StaffProgram.of(portal, "demo-site-administrator");
    String blocks = "/sites/" + site + "/blocks";
    String tag = keeper.get(blocks).headers().firstValue("ETag").orElseThrow();
    Map<String, Integer> answers = new LinkedHashMap<>();
    answers.put(
        "block of a channel",
        status(
            keeper.put(
                blocks,
                tag,
                "{\"blocks\":[{\"area\":\"MAIN\",\"look\":\"LATEST\",\"count\":5,\"channels\":[\"%s\"]}]}"
                    .formatted(named.channel()))));
    answers.put("logo", theme(keeper, site, "\"logo\":" + named.picture()));
    answers.put("banner", theme(keeper, site, "\"banner\":" + named.picture()));
    answers.put(
        "greying everywhere",
        status(
            keeper.post(
                "/greyings",
                "{\"scope\":\"EVERYTHING\",\"from\":\"2098-01-01\",\"until\":\"2098-01-01\",\"reason\":\"x\"}")));
    answers.put(
        "notice everywhere",
        status(
            keeper.post(
                "/notice-bars",
                "{\"tone\":\"CALM\",\"sentence\":\"x\",\"beginsAt\":\"2098-01-01T00:00:00Z\",\"endsAt\":\"2098-01-02T00:00:00Z\"}")));
    return answers;
  }

  private static int theme(StaffProgram keeper, String site, String picture) {
    return status(
        keeper.put("/sites/" + site + "/theme", "", "{\"accent\":\"red\"," + picture + "}"));
  }

  private static Map<String, Integer> without(Map<String, Integer> answers, int least, int most) {
    return answers.entrySet().stream()
        .filter(answer -> answer.getValue() < least || answer.getValue() > most)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What is named in what is sent. */
  private record Named(String site, String channel, long picture, long file) {

    String attached() {
      return ",\"attachments\":[{\"file\":" + file + ",\"title\":\"x\"}]";
    }
  }
}
