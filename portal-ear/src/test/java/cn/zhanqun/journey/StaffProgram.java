package cn.zhanqun.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** A program of staff that speaks to a portal's API with a token, or, without one, anybody's. */
public final class StaffProgram {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final RunningPortal portal;
  private final String token;

  private StaffProgram(RunningPortal portal, String token) {
    this.portal = portal;
    this.token = token;
  }

  /** With the token that the demo has for it. */
  public static StaffProgram of(RunningPortal portal) {
    return new StaffProgram(portal, portal.demoToken());
  }

  /** With the token of somebody of the demo. */
  static StaffProgram of(RunningPortal portal, String loginName) {
    return new StaffProgram(portal, portal.demoAccount(loginName).token());
  }

  /** Of whoever may read and verify the whole ledger. */
  static StaffProgram ofAuditor(RunningPortal portal) {
    return of(portal, "demo-audit-officer");
  }

  static StaffProgram withToken(RunningPortal portal, String token) {
    return new StaffProgram(portal, token);
  }

  static StaffProgram withoutToken(RunningPortal portal) {
    return new StaffProgram(portal, "");
  }

  HttpResponse<String> get(String path) {
    return portal.send(request(path).build());
  }

  public HttpResponse<String> post(String path, String contentType, byte[] body) {
    return send("POST", path, contentType, BodyPublishers.ofByteArray(body));
  }

  HttpResponse<String> post(String path, String json) {
    return post(path, "application/json", json.getBytes(UTF_8));
  }

  HttpResponse<String> send(String method, String path, String contentType, BodyPublisher body) {
    return portal.send(
        request(path).header("Content-Type", contentType).method(method, body).build());
  }

  HttpResponse<String> delete(String path) {
    return portal.send(request(path).DELETE().build());
  }

  HttpResponse<String> save(long id, String ifMatch, String json) {
    return put("/articles/" + id + "/draft", ifMatch, json);
  }

  /** Asks for something however it is asked for, as if a state nobody is in had been read. */
  int tries(String method, String path, String body) {
    String contentType =
        body.startsWith("{") ? "application/json" : body.equals("x") ? "image/png" : "text/html";
    HttpRequest.Builder request =
        request(path)
            .header("If-Match", path.startsWith("/articles") ? "\"999999.1\"" : "\"999999\"")
            .method(method, BodyPublishers.ofString(body));
    return portal
        .send((body.isEmpty() ? request : request.header("Content-Type", contentType)).build())
        .statusCode();
  }

  /** Sends what something is to be, whole; without naming the state it read where that is empty. */
  HttpResponse<String> put(String path, String ifMatch, String json) {
    HttpRequest.Builder request =
        request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json));
    return portal.send(
        ifMatch.isEmpty() ? request.build() : request.header("If-Match", ifMatch).build());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.address("/api/v1" + path)).timeout(Duration.ofMinutes(1));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  /** Begins an article and says its number. */
  public long begins(String json) {
    var answer = post("/articles", json);
    assertEquals(201, answer.statusCode(), answer.body());
    return number(answer);
  }

  /** Publishes an article and says where readers find it. */
  public String publishes(long id) {
    var answer = post("/articles/" + id + "/publication", "");
    assertEquals(200, answer.statusCode(), answer.body());
    return json(answer).getString("address");
  }

  public void withdraws(long id, String reason) {
    var answer =
        post(
            "/articles/" + id + "/withdrawal",
            Json.createObjectBuilder().add("reason", reason).build().toString());
    assertEquals(200, answer.statusCode(), answer.body());
  }

  /** The numbers of the articles found, best first. */
  List<Long> finds(String words) {
    JsonObject answer = json(get("/search?q=" + URLEncoder.encode(words, UTF_8)));
    return numbers(answer, "found", "article");
  }

  /** The numbers of the articles on the newest page of a channel, newest first. */
  List<Long> channel(String site, String channel) {
    JsonObject answer = json(get("/sites/" + site + "/channels/" + channel + "/articles"));
    return numbers(answer, "articles", "");
  }

  private static List<Long> numbers(JsonObject answer, String list, String inside) {
    return IntStream.range(0, answer.getJsonArray(list).size())
        .mapToObj(answer.getJsonArray(list)::getJsonObject)
        .map(item -> inside.isEmpty() ? item : item.getJsonObject(inside))
        .map(article -> article.getJsonNumber("id").longValue())
        .toList();
  }

  /** The number of the ledger's newest entry, for whoever may read it. */
  long lastLedgerNumber() {
    return json(get("/ledger"))
        .getJsonArray("entries")
        .getJsonObject(0)
        .getJsonNumber("number")
        .longValue();
  }

  static long number(HttpResponse<String> answer) {
    return json(answer).getJsonNumber("id").longValue();
  }

  public static JsonObject json(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  /** Asks again and again until it is so, for what follows the ledger within a moment. */
  static void eventually(String what, BooleanSupplier so) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!so.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not in time: " + what);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
