package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API will not do: a status, a sentence, nothing kept, nothing told of the inside. */
@ExtendWith(DemoPortal.class)
class ApiRefusalsJourney {

  private static final String JSON = "application/json";
  private static final int MEGABYTE = 1024 * 1024;

  private StaffProgram staff;
  private StaffProgram anybody;

  @BeforeEach
  void programs(PortalServer portal) {
    staff = StaffProgram.of(portal);
    anybody = StaffProgram.withoutToken(portal);
  }

  @ParameterizedTest
  @CsvSource({
    "/sites/nowhere, 404",
    "/sites/nowhere/channels, 404",
    "/sites/fuping/channels/nothing/articles, 404",
    "/sites/fuping/channels/fpxw/articles?page=999, 404",
    "/sites/fuping/channels/fpxw/articles?page=0, 400",
    "/sites/fuping/channels/fpxw/articles?page=x, 400",
    "/sites/fuping/channels/fpxw/articles?page=99999999999999999999, 400",
    "/articles/999999999, 404",
    "/articles/x, 404",
    "/articles/99999999999999999999, 404",
    "/nothing, 404",
    "/sites/%F0%9F%98%80, 404",
    "/search?q=x&page=x, 400",
    "/search?q=x&size=1000, 400",
    "/search?q=x&from=2020-02-30, 400",
    "/search?q=x&sort=best, 400",
    "/search?q=x&site=nowhere, 422",
    "/search?q=x&channel=fpxw, 422",
    "/search?q=x&site=fuping&channel=nothing, 422",
    "/articles/1/draft, 401",
    "/articles/1/ledger, 401",
    "/ledger/verification, 401",
    "/search/consistency, 401"
  })
  void what_anybody_asks_in_vain(String path, int status) {
    isProblem(status, anybody.get(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%20",
        "*",
        "%22",
        "((((",
        "a%20AND%20OR",
        "%00",
        "%F0%9F%98%80",
        "%EF%BF%BF",
        "%5C",
        "title:x",
        "%3Cscript%3E"
      })
  void any_words_whatever_give_a_page(String words) {
    var answer = anybody.get("/search?q=" + words);

    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(json(answer).containsKey("total"));
  }

  @ParameterizedTest
  @CsvSource({
    "/articles",
    "/articles/1/publication",
    "/articles/1/withdrawal",
    "/page-imports",
    "/pictures"
  })
  void without_a_token_nothing_of_staffs_is_done(String path, PortalServer portal) {
    String body = "{}";

    for (StaffProgram stranger : List.of(anybody, StaffProgram.withToken(portal, "zq_made_up"))) {
      var answer = stranger.post(path, type(path), body.getBytes(UTF_8));

      isProblem(401, answer);
      assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
    }
  }

  private static String type(String path) {
    return switch (path) {
      case "/page-imports" -> "text/plain";
      case "/pictures" -> "image/png";
      default -> JSON;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 400",
        "{ | 400",
        "[] | 400",
        "null | 400",
        "{\"titel\": \"x\"} | 400",
        "{\"title\": 5} | 400",
        "{\"shownAt\": \"yesterday\"} | 400",
        "{\"bylines\": [{\"role\": \"KING\", \"name\": \"x\"}]} | 400",
        "{\"title\": \"x\"} | 422",
        "{\"site\": \"nowhere\", \"channel\": \"fpxw\"} | 422",
        "{\"site\": \"fuping\", \"channel\": \"nothing\"} | 422"
      })
  void an_article_that_makes_no_sense_is_not_begun(String article, int status) {
    isProblem(status, staff.post("/articles", article));
  }

  @Test
  void an_article_with_a_title_too_long_is_not_begun() {
    String article =
        "{\"site\": \"fuping\", \"channel\": \"fpxw\", \"title\": \"%s\"}"
            .formatted("\u957f".repeat(201));

    isProblem(422, staff.post("/articles", article));
  }

  @Test
  void json_in_another_encoding_or_under_another_name_is_not_taken() {
    byte[] latin = "{\"title\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

    isProblem(400, staff.post("/articles", JSON, latin));
    isProblem(415, staff.post("/articles", "text/plain", "{}".getBytes(UTF_8)));
    isProblem(400, staff.post("/articles", "nonsense", "{}".getBytes(UTF_8)));
    isProblem(415, staff.post("/page-imports", JSON, "{}".getBytes(UTF_8)));
  }

  @Test
  void beside_the_api_there_is_nothing(PortalServer portal) {
    isProblem(404, portal.get("/api/v2/sites"));
  }

  @Test
  void a_method_that_an_address_does_not_know_is_refused() {
    isProblem(405, staff.send("DELETE", "/articles/1", JSON, BodyPublishers.noBody()));
  }

  @Test
  void a_draft_is_not_published_withdrawn_or_saved_blindly() {
    long id = staff.begins("{\"site\": \"fuping\", \"channel\": \"fpxw\", \"title\": \"x\"}");
    String one = "/articles/" + id;

    isProblem(422, staff.post(one + "/publication", ""));
    isProblem(422, staff.post(one + "/withdrawal", "{\"reason\": \"x\"}"));
    isProblem(428, staff.send("PUT", one + "/draft", JSON, BodyPublishers.ofString("{}")));
    isProblem(400, staff.save(id, "*", "{}"));
    isProblem(412, staff.save(id, "\"7.7\"", "{\"site\": \"fuping\", \"channel\": \"fpxw\"}"));
    assertEquals("x", json(staff.get(one + "/draft")).getString("title"));
  }

  @Test
  void an_article_that_is_not_there_cannot_be_worked_on() {
    String form = "{\"site\": \"fuping\", \"channel\": \"fpxw\"}";

    isProblem(404, staff.get("/articles/999999999/draft"));
    isProblem(404, staff.get("/articles/999999999/ledger"));
    isProblem(404, staff.save(999999999, "\"1.1\"", form));
    isProblem(404, staff.post("/articles/999999999/publication", ""));
    isProblem(404, staff.post("/articles/999999999/withdrawal", "{\"reason\": \"x\"}"));
  }

  @Test
  void a_publication_is_not_withdrawn_without_a_reason_and_a_withdrawal_not_repeated() {
    long id =
        staff.begins(
            "{\"site\": \"fuping\", \"channel\": \"fpxw\", \"title\": \"x\", \"body\": \"<p>x</p>\","
                + " \"source\": \"x\"}");
    String withdrawal = "/articles/" + id + "/withdrawal";
    staff.publishes(id);

    isProblem(422, staff.post(withdrawal, "{\"reason\": \" \"}"));
    isProblem(422, staff.post("/articles/" + id + "/publication", ""));
    staff.withdraws(id, "x");
    isProblem(422, staff.post(withdrawal, "{\"reason\": \"x\"}"));
  }

  @Test
  void a_page_that_is_none_is_not_imported() {
    isProblem(422, importing(new byte[0]));
    isProblem(422, importing("   \n ".getBytes(UTF_8)));
    isProblem(422, importing(TestFiles.picture()));
    isProblem(422, importing(new byte[] {'a', (byte) 0xff, (byte) 0xfe, (byte) 0x81, 'b'}));
    isProblem(422, importing("<html><body><p>\u9996\u9875</p></body></html>".getBytes(UTF_8)));
    isProblem(413, importing(new byte[10 * MEGABYTE]));
  }

  private HttpResponse<String> importing(byte[] page) {
    return staff.post("/page-imports", "application/octet-stream", page);
  }

  @Test
  void half_a_place_or_an_unknown_one_is_refused() {
    byte[] page = TestFiles.own("saved-page.txt").getBytes(UTF_8);

    isProblem(422, staff.post("/page-imports?site=fuping", "text/plain", page));
    isProblem(422, staff.post("/page-imports?site=fuping&channel=no", "text/plain", page));
    isProblem(422, staff.post("/page-imports?site=no&channel=fpxw", "text/plain", page));
    isProblem(422, staff.post("/pictures?site=no", "image/png", TestFiles.picture()));
  }

  @Test
  void scripts_in_a_page_are_never_kept() {
    String page =
        TestFiles.own("saved-page.txt")
            .lines()
            .map(line -> "<p onclick=alert(1)>" + line + "<script>alert(2)</script></p>")
            .collect(Collectors.joining("\n", "<html><body>", "</body></html>"));

    var imported = staff.post("/page-imports", "text/html", page.getBytes(UTF_8));

    assertEquals(201, imported.statusCode(), imported.body());
    String draft = staff.get("/articles/" + StaffProgram.number(imported) + "/draft").body();
    assertTrue(draft.contains("\u77f3\u6865"), draft);
    assertFalse(draft.contains("alert"), draft);
  }

  @Test
  void what_is_no_picture_is_not_taken_into_the_library() {
    isProblem(
        422, staff.post("/pictures?site=fuping&name=x.png", "image/png", "<svg/>".getBytes(UTF_8)));
  }

  @Test
  void a_body_too_large_is_refused_whether_it_says_so_or_not() {
    byte[] large = new byte[3 * MEGABYTE];

    isProblem(413, staff.post("/articles", JSON, large));
    isProblem(
        413,
        staff.send(
            "POST",
            "/articles",
            JSON,
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));
  }

  @Test
  void a_sentence_is_english_where_english_is_asked_for(PortalServer portal) {
    var answer =
        portal.send(
            HttpRequest.newBuilder(portal.address("/api/v1/sites/nowhere"))
                .header("Accept-Language", "en-GB")
                .build());

    assertEquals("There is no site nowhere.", json(answer).getString("detail"));
    assertEquals("en", answer.headers().firstValue("Content-Language").orElse(""));
  }

  @Test
  void answers_carry_no_cookie_and_say_how_they_may_be_kept(PortalServer portal) {
    var forAll = anybody.get("/sites");
    var forStaff = StaffProgram.ofAuditor(portal).get("/ledger/verification");

    assertEquals("no-cache", forAll.headers().firstValue("Cache-Control").orElse(""));
    assertEquals("no-store", forStaff.headers().firstValue("Cache-Control").orElse(""));
    for (var answer : List.of(forAll, forStaff)) {
      assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
      assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
      assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }
  }

  /** A problem of this status, with a Chinese sentence and nothing of the inside. */
  private static void isProblem(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    JsonObject problem = json(answer);
    assertAll(
        () ->
            assertEquals(
                "application/problem+json", answer.headers().firstValue("Content-Type").orElse("")),
        () -> assertEquals(status, problem.getInt("status")),
        () -> assertTrue(problem.getString("type").startsWith("urn:problem-type:zhanqun:")),
        () -> assertTrue(problem.getString("instance").startsWith("/api/")),
        () ->
            assertTrue(
                problem.getString("detail").codePoints().anyMatch(Character::isIdeographic),
                answer.body()),
        () -> assertFalse(answer.body().contains("Exception"), answer.body()));
  }
}
