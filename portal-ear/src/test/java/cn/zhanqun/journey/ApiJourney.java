package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.eventually;
import static cn.zhanqun.journey.StaffProgram.json;
import static cn.zhanqun.journey.StaffProgram.number;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program of staff writes, publishes and withdraws, and anybody's program reads. */
@ExtendWith(DemoPortal.class)
class ApiJourney {

  private static final String WORDS =
      """
      {"site": "fuping", "channel": "fpxw", "title": "%s", "source": "\u5bcc\u5e73\u591c\u8c08",
       "body": "<p>\u6865\u5934\u7684\u706f\u4eae\u5230\u4e5d\u70b9\u3002</p><script>alert(1)</script>",
       "bylines": [{"role": "REPORTER", "name": "\u4e01\u5c0f\u6ee1"}]}
      """;

  private PortalServer portal;
  private StaffProgram staff;
  private StaffProgram anybody;

  @BeforeEach
  void programs(PortalServer demo) {
    portal = demo;
    staff = StaffProgram.of(demo);
    anybody = StaffProgram.withoutToken(demo);
  }

  @Test
  void an_article_goes_from_the_desk_to_readers_and_away_again() {
    String title = "\u77f3\u6865\u593f\u706f\u5f55";
    long id = staff.begins(WORDS.formatted(title));
    assertEquals(404, anybody.get("/articles/" + id).statusCode());

    String address = staff.publishes(id);

    JsonObject article = json(anybody.get("/articles/" + id));
    assertTrue(address.matches("/fuping/c/\\d{4}/\\d{4}/" + id + "\\.html"), address);
    assertEquals(address, article.getString("address"));
    assertEquals(title, article.getString("title"));
    assertEquals(
        "<p>\u6865\u5934\u7684\u706f\u4eae\u5230\u4e5d\u70b9\u3002</p>",
        article.getString("body").strip());
    assertTrue(article.getString("shownAt").endsWith("+08:00"), article.getString("shownAt"));
    assertEquals(id, anybody.channel("fuping", "fpxw").get(0));
    eventually("found by its title", () -> anybody.finds(title).indexOf(id) == 0);

    staff.withdraws(id, "\u65f6\u95f4\u6709\u8bef");

    var gone = anybody.get("/articles/" + id);
    assertEquals(410, gone.statusCode());
    assertEquals("\u65f6\u95f4\u6709\u8bef", json(gone).getString("reason"));
    assertFalse(anybody.finds(title).contains(id));
    assertFalse(anybody.channel("fuping", "fpxw").contains(id));
    assertEquals(
        List.of("ARTICLE_WITHDRAWN", "ARTICLE_PUBLISHED", "ARTICLE_BEGUN"), whatTheLedgerSays(id));
  }

  private List<String> whatTheLedgerSays(long id) {
    return json(staff.get("/articles/" + id + "/ledger")).getJsonArray("entries").stream()
        .map(entry -> entry.asJsonObject().getString("action"))
        .toList();
  }

  @Test
  void an_edition_is_corrected_while_readers_go_on_seeing_the_one_before() {
    long id = staff.begins(WORDS.formatted("\u7b2c\u4e00\u7248"));
    staff.publishes(id);
    var draft = staff.get("/articles/" + id + "/draft");

    var saved = staff.save(id, tag(draft), WORDS.formatted("\u7b2c\u4e8c\u7248"));

    assertEquals(200, saved.statusCode(), saved.body());
    assertEquals("\u7b2c\u4e00\u7248", json(anybody.get("/articles/" + id)).getString("title"));

    staff.publishes(id);

    assertEquals("\u7b2c\u4e8c\u7248", json(anybody.get("/articles/" + id)).getString("title"));
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void of_eight_programs_that_save_the_same_draft_at_once_one_wins() throws Exception {
    long id = staff.begins(WORDS.formatted("\u516b\u4eba\u540c\u7a3f"));
    String read = tag(staff.get("/articles/" + id + "/draft"));
    ExecutorService eight = Executors.newFixedThreadPool(8);

    List<Future<HttpResponse<String>>> answers =
        IntStream.range(0, 8)
            .mapToObj(
                writer ->
                    eight.submit(
                        () ->
                            staff.save(id, read, WORDS.formatted("\u7b2c " + writer + " \u4eba"))))
            .toList();

    int won = 0;
    for (Future<HttpResponse<String>> answer : answers) {
      if (answer.get().statusCode() == 200) {
        won++;
      } else {
        assertEquals(412, answer.get().statusCode(), answer.get().body());
      }
    }
    eight.shutdown();
    assertEquals(1, won);
  }

  @Test
  void who_saves_over_words_they_never_saw_is_told_the_state_of_now() {
    long id = staff.begins(WORDS.formatted("\u5148\u6765\u7684\u6807\u9898"));
    String read = tag(staff.get("/articles/" + id + "/draft"));
    var first = staff.save(id, read, WORDS.formatted("\u5148\u5b58\u7684\u6807\u9898"));

    var second = staff.save(id, read, WORDS.formatted("\u540e\u5b58\u7684\u6807\u9898"));

    assertEquals(412, second.statusCode());
    assertEquals(tag(first), tag(second));
    assertEquals(tag(first), "\"" + json(second).getString("currentState") + "\"");
    assertEquals(
        "\u5148\u5b58\u7684\u6807\u9898",
        json(staff.get("/articles/" + id + "/draft")).getString("title"));
  }

  @Test
  void a_saved_page_comes_out_complete_whatever_its_encoding() {
    String page = TestFiles.own("saved-page.txt");

    for (String charset : List.of("UTF-8", "GBK")) {
      var answer =
          staff.post("/page-imports", "text/plain", page.getBytes(Charset.forName(charset)));

      assertEquals(201, answer.statusCode(), answer.body());
      JsonObject imported = json(answer);
      assertAll(
          () -> assertEquals("fuping", imported.getString("site")),
          () -> assertEquals("fpxw", imported.getString("channel")),
          () ->
              assertEquals(
                  "\u6865\u5934\u706f\u4e0b\u5750\u7740\u201c\u665a\u5f52\u94c3\u201d",
                  imported.getString("title")),
          () ->
              assertEquals(
                  "\u5bcc\u5e73\u53bf\u591c\u95f4\u62a4\u9001\u5c97\u8d70\u8bbf\u8bb0",
                  imported.getString("subtitle")),
          () -> assertEquals("2022-04-12T10:20:00+08:00", imported.getString("shownAt")),
          () ->
              assertEquals(
                  "REPORTER \u4e01\u5c0f\u6ee1, REPORTER \u8d3a\u5ddd, CORRESPONDENT \u9a86\u542c\u96e8",
                  bylines(imported)),
          () -> assertEquals("\u5bcc\u5e73\u591c\u8c08", imported.getString("source")),
          () -> assertEquals("\u6c88\u77e5\u79cb", imported.getString("editor")),
          () -> assertEquals(8, imported.getInt("paragraphs")),
          () -> assertEquals(6, imported.getInt("headings")));
    }
  }

  private static String bylines(JsonObject article) {
    return String.join(
        ", ",
        article.getJsonArray("bylines").stream()
            .map(byline -> byline.asJsonObject())
            .map(byline -> byline.getString("role") + " " + byline.getString("name"))
            .toList());
  }

  @Test
  void a_page_that_does_not_say_where_it_belongs_asks_and_takes_the_answer() {
    byte[] page =
        TestFiles.own("saved-page.txt")
            .replace("\u5bcc\u5e73\u65b0\u95fb", "\u67f3\u6e7e\u65b0\u95fb")
            .getBytes(UTF_8);

    var asked = staff.post("/page-imports", "text/plain", page);
    var told = staff.post("/page-imports?site=fuping&channel=tzgg", "text/plain", page);

    assertEquals(422, asked.statusCode());
    assertTrue(json(asked).getString("detail").contains("\u67f3\u6e7e\u65b0\u95fb"), asked.body());
    assertEquals(201, told.statusCode(), told.body());
    assertEquals("tzgg", json(told).getString("channel"));
  }

  @Test
  void the_page_the_portal_is_modelled_on_is_published_found_and_withdrawn() {
    TestFiles.shared("seeds/fuping-article.txt").ifPresent(this::publishFindAndWithdraw);
  }

  private void publishFindAndWithdraw(byte[] page) {
    var answer = staff.post("/page-imports", "text/plain", page);
    assertEquals(201, answer.statusCode(), answer.body());
    long id = number(answer);
    isComplete(json(answer));

    String address = staff.publishes(id);

    JsonObject article = json(anybody.get("/articles/" + id));
    String title = article.getString("title");
    String subtitle = article.getString("subtitle");
    assertEquals("/fuping/c/2020/0123/" + id + ".html", address);
    for (String words :
        List.of(
            "\u673a\u5173\u515a\u5efa",
            "\u98ce\u5411\u6807",
            title,
            title + " \u2014\u2014" + subtitle)) {
      eventually("found first by " + words, () -> anybody.finds(words).indexOf(id) == 0);
    }
    assertEquals(id, anybody.channel("fuping", "fpxw").get(0));
    for (String list : List.of("/fuping/", "/fuping/fpxw/")) {
      eventually("listed on " + list, () -> portal.get(list).body().contains(address));
    }

    staff.withdraws(id, "\u8bd5\u7528\u7ed3\u675f");

    assertEquals(410, anybody.get("/articles/" + id).statusCode());
    eventually("gone for readers", () -> portal.get(address).statusCode() == 410);
    assertTrue(
        json(StaffProgram.ofAuditor(portal).get("/ledger/verification")).getBoolean("whole"));
  }

  private static void isComplete(JsonObject imported) {
    assertAll(
        () ->
            assertEquals(
                "\u6811\u8d77\u673a\u5173\u515a\u5efa\u201c\u98ce\u5411\u6807\u201d",
                imported.getString("title")),
        () ->
            assertEquals(
                "\u5bcc\u5e73\u53bf\u76f4\u673a\u5173\u5de5\u59d4\u515a\u5efa\u5de5\u4f5c\u7eaa\u5b9e",
                imported.getString("subtitle")),
        () -> assertEquals("2020-01-23T09:35:00+08:00", imported.getString("shownAt")),
        () ->
            assertEquals(
                "REPORTER \u738b\u80fd\u529b, REPORTER \u90d1\u76f4, CORRESPONDENT \u738b\u814a\u6885",
                bylines(imported)),
        () -> assertEquals("\u6e2d\u5357\u65e5\u62a5", imported.getString("source")),
        () -> assertEquals("\u9a6c\u534e\u8389", imported.getString("editor")),
        () -> assertEquals("fpxw", imported.getString("channel")),
        () -> assertEquals(29, imported.getInt("paragraphs")),
        () -> assertEquals(6, imported.getInt("headings")));
  }

  @Test
  void a_picture_is_taken_in_and_has_an_address() {
    var answer =
        staff.post(
            "/pictures?site=fuping&name=bridge.png&alt=bridge", "image/png", TestFiles.picture());

    assertEquals(201, answer.statusCode(), answer.body());
    assertTrue(
        json(answer).getString("address").matches("/media/\\d+/bridge\\.png"), answer.body());
  }

  @Test
  void the_index_holds_exactly_what_is_published_and_the_ledger_is_whole() {
    staff.publishes(staff.begins(WORDS.formatted("\u5bf9\u8d26")));

    eventually(
        "index and database agree",
        () -> {
          JsonObject both = json(staff.get("/search/consistency"));
          return both.getJsonArray("published").equals(both.getJsonArray("indexed"));
        });

    assertTrue(
        json(StaffProgram.ofAuditor(portal).get("/ledger/verification")).getBoolean("whole"));
  }

  @Test
  void the_description_of_the_api_is_there_for_everybody() {
    var answer = portal.get("/api/openapi.yaml");

    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("/api/v1/page-imports:"), answer.body());
    assertEquals(
        "application/yaml;charset=utf-8",
        answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT));
  }
}
