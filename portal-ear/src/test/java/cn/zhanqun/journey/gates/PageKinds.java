package cn.zhanqun.journey.gates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.journey.DistantReader;
import cn.zhanqun.journey.RunningPortal;
import cn.zhanqun.journey.StaffProgram;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * Every kind of page that readers see, each at an address of the demo: the one list that all gates
 * go through.
 *
 * <p>What the demo does not have is published here once: a channel of more than one page, an
 * article with everything an article can have, one whose title is as long as a title can be, one
 * that is withdrawn, and readers who keep something or report mistakes.
 */
final class PageKinds {

  /** Kinds that between them hold nearly everything that stands on any page. */
  private static final Set<String> SMOKE =
      Set.of(
          "home of the city",
          "home of a county",
          "channel",
          "article with everything",
          "search that finds",
          "map of the site",
          "report of a mistake",
          "receipt with its answer",
          "favorites");

  private static final int MORE_THAN_A_PAGE = 45;

  private static final Pattern RECEIPT = Pattern.compile("(?i)\r\nLocation: (\\S+)");

  private final RunningPortal portal;
  private final StaffProgram staff;
  private final List<PageKind> all;

  PageKinds(RunningPortal portal) {
    this.portal = portal;
    this.staff = StaffProgram.of(portal);
    this.all = kinds();
  }

  private List<PageKind> kinds() {
    publishMoreThanAPage();
    return List.of(
        new PageKind("home of the city", "/"),
        new PageKind("home of a county", "/fuping/"),
        new PageKind("home of a county with little", "/baishui/"),
        new PageKind("channel", "/fuping/fpxw/"),
        new PageKind("channel of pages", "/heyang/jcdt/"),
        new PageKind("channel, older page", "/heyang/jcdt/index_1.html"),
        new PageKind("channel without articles", "/huazhou/pajs/"),
        new PageKind("channel of pictures", "/tpxw/"),
        new PageKind("channel that is one page", "/jgzn/"),
        new PageKind("topic", "/hhal/"),
        new PageKind("archive of a year", found("/yw/", "href=\"(/yw/\\d{4}/)\\d\\d/\"")),
        new PageKind("archive of a month", found("/yw/", "href=\"(/yw/\\d{4}/\\d\\d/)\"")),
        new PageKind("article", anArticle()),
        new PageKind(
            "article with everything",
            publish(Sight.written("everything.json").formatted(picture()))),
        new PageKind("article with a long text", articleOn("/yw/", "石桥头的那盏灯")),
        new PageKind("article with files, put right", articleOn("/tzgg/", "调解员冬季业务培训的通知")),
        new PageKind("article with a long title", publish(Sight.written("long-title.json"))),
        new PageKind("search", "/fuping/search"),
        new PageKind("search that finds", "/fuping/search?q=" + words("调解")),
        new PageKind("search of the network", "/search?scope=network&q=" + words("通知")),
        new PageKind("search that finds nothing", "/fuping/search?q=zzzz"),
        new PageKind("about us", "/fuping/about.html"),
        new PageKind("contact", "/fuping/contact.html"),
        new PageKind("statement", "/fuping/statement.html"),
        new PageKind("privacy", "/fuping/privacy.html"),
        new PageKind("copyright", "/fuping/copyright.html"),
        new PageKind("accessibility", "/fuping/accessibility.html"),
        new PageKind("map of the site", "/fuping/map.html"),
        new PageKind(
            "report of a mistake", "/fuping/mistake?page=/fuping/fpxw/&text=" + words("桥头")),
        new PageKind("receipt of a report", receipt()),
        new PageKind("receipt with its answer", answeredReceipt()),
        new PageKind("page before one leaves", "/fuping/leave?to=https://example.com/"),
        new PageKind("favorites without any", "/favorites"),
        new PageKind("favorites", "/favorites", 200, aReaderWhoKeepsSomething()),
        new PageKind("page that is not there", "/fuping/nowhere/", 404, ""),
        new PageKind("article that is withdrawn", withdrawn(), 410, ""));
  }

  private void publishMoreThanAPage() {
    for (int day = 1; day <= MORE_THAN_A_PAGE; day++) {
      publish(
          """
          {"site": "heyang", "channel": "jcdt", "title": "河边巡堤日记之%d", "source": "本网编辑部",
           "body": "<p>水退了一寸，柳树桩上的刻痕露了出来。</p>"}
          """
              .formatted(day));
    }
  }

  private String publish(String words) {
    return staff.publishes(staff.begins(words));
  }

  private String anArticle() {
    return found("/fuping/", "href=\"(/fuping/c/\\d{4}/\\d{4}/\\d+\\.html)\"");
  }

  private String articleOn(String page, String title) {
    return found(page, "href=\"([^\"]*/\\d+\\.html)\"[^>]*>[^<]*" + title);
  }

  private String found(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(portal.get(page).body())
        .results()
        .findFirst()
        .orElseThrow(() -> new AssertionError(pattern + " on " + page))
        .group(1);
  }

  private String picture() {
    String place = "/pictures?site=fuping&name=lamp.png&alt=" + words("桥头的灯");
    var answer = staff.post(place, "image/png", wideAndGrey());
    assertEquals(201, answer.statusCode(), answer.body());
    return StaffProgram.json(answer).getString("address");
  }

  private static byte[] wideAndGrey() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(1600, 900, BufferedImage.TYPE_BYTE_GRAY), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private static String words(String question) {
    return URLEncoder.encode(question, UTF_8);
  }

  /**
   * From an address of their own, so that the journeys about mistakes may report as many as ever.
   */
  private String receipt() {
    String answer =
        new DistantReader(portal, "127.0.0.11")
            .reports("page=/fuping/fpxw/&wrong=" + words("“桥头”应为“桥东”"));
    return RECEIPT
        .matcher(answer)
        .results()
        .findFirst()
        .orElseThrow(() -> new AssertionError(answer))
        .group(1);
  }

  private String answeredReceipt() {
    String receipt = receipt();
    String number = receipt.replaceAll(".*number=|&.*", "");
    byte[] words = "{\"answer\": \"已改为“桥东”，\\n谢谢您。\"}".getBytes(UTF_8);
    var answer = staff.post("/mistakes/" + number + "/answer", "application/json", words);
    assertEquals(200, answer.statusCode(), answer.body());
    return receipt;
  }

  private String aReaderWhoKeepsSomething() {
    String origin = portal.address("").toString();
    var kept =
        portal.send(
            HttpRequest.newBuilder(portal.address("/api/v1/favorites"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString("article=" + anArticle().replaceAll(".*/|\\D", "")))
                .build());
    return kept.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  private String withdrawn() {
    long id = staff.begins(Sight.written("long-title.json"));
    String address = staff.publishes(id);
    staff.withdraws(id, "地名有误");
    return address;
  }

  /** All of them. */
  List<PageKind> all() {
    return all;
  }

  /** Few enough to be looked at in every check. */
  List<PageKind> forEveryCheck() {
    return all.stream().filter(kind -> SMOKE.contains(kind.name())).toList();
  }

  /** The one of this name. */
  PageKind named(String name) {
    return all.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
  }
}
