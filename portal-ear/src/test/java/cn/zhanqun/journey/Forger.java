package cn.zhanqun.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.zhanqun.access.ChangingEndpoints.Row;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of somebody else that has the browser of our people send what changes something, with
 * everything that a browser sends along by itself and more than it could ever know.
 */
final class Forger {

  private static final String ELSEWHERE = "http://elsewhere.example";
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*?value=\"([^\"]+)\"");
  private static final String FORM = "application/x-www-form-urlencoded";

  private final RunningPortal portal;

  Forger(RunningPortal portal) {
    this.portal = portal;
  }

  /** What browsers say of where a request comes from, by what is wrong with it. */
  private Map<String, UnaryOperator<HttpRequest.Builder>> origins() {
    Map<String, UnaryOperator<HttpRequest.Builder>> wrong = new LinkedHashMap<>();
    wrong.put("foreign origin", request -> request.header("Origin", ELSEWHERE));
    wrong.put("null origin", request -> request.header("Origin", "null"));
    wrong.put("cross-site", request -> request.header("Sec-Fetch-Site", "cross-site"));
    wrong.put(
        "foreign origin, own referer",
        request -> request.header("Origin", ELSEWHERE).header("Referer", own() + "/"));
    return wrong;
  }

  private String own() {
    return portal.address("").toString();
  }

  /** The answers to each way of forging a call of the API that a token opens. */
  Map<String, Integer> forgesCall(Row row, String address, String body, String token) {
    Map<String, Integer> answers = new LinkedHashMap<>();
    origins()
        .forEach(
            (wrong, origin) ->
                answers.put(
                    wrong,
                    call(row, address, body, "application/json", origin, token).statusCode()));
    if (!row.takesText()) {
      answers.put(
          "plain text",
          call(row, address, body, "text/plain", request -> request, token).statusCode());
    }
    answers.put("get", reads(address, token).statusCode());
    answers.put(
        "no token",
        call(row, address, body, "application/json", request -> request, "").statusCode());
    return answers;
  }

  private HttpResponse<String> reads(String address, String token) {
    return portal.send(
        HttpRequest.newBuilder(portal.address("/api/v1" + address))
            .header("Authorization", "Bearer " + token)
            .build());
  }

  private HttpResponse<String> call(
      Row row,
      String address,
      String body,
      String type,
      UnaryOperator<HttpRequest.Builder> origin,
      String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.address("/api/v1" + address))
            .header("Content-Type", type)
            .method(row.method(), BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return portal.send(origin.apply(request).build());
  }

  /** The answers to each way of forging a form of the reader's pages. */
  Map<String, Integer> forgesReadersForm(Row row) {
    Map<String, Integer> answers = new LinkedHashMap<>();
    origins()
        .forEach(
            (wrong, origin) -> answers.put(wrong, readersForm(row, FORM, origin).statusCode()));
    answers.put("no origin", readersForm(row, FORM, request -> request).statusCode());
    answers.put(
        "plain text",
        readersForm(row, "text/plain", request -> request.header("Origin", ELSEWHERE))
            .statusCode());
    return answers;
  }

  private HttpResponse<String> readersForm(
      Row row, String type, UnaryOperator<HttpRequest.Builder> origin) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.address(row.address()))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(row.sent()));
    return portal.send(origin.apply(request).build());
  }

  /**
   * The answers to each way of forging a form of the console.
   *
   * @param cookies what the browser of somebody who is signed in sends along
   */
  Map<String, Integer> forgesForm(String address, String button, String cookies) {
    String state = stateOf(address, cookies);
    String strange = stateOf("/admin/sign-in.xhtml", "");
    Map<String, Integer> answers = new LinkedHashMap<>();
    origins()
        .forEach(
            (wrong, origin) ->
                answers.put(
                    wrong, post(address, form(button, state), FORM, origin, cookies).statusCode()));
    answers.put(
        "no origin", post(address, form(button, state), FORM, r -> r, cookies).statusCode());
    answers.put("stateless", ownPost(address, form(button, "stateless"), cookies));
    answers.put("no state", ownPost(address, form(button, ""), cookies));
    answers.put("strange state", ownPost(address, form(button, strange), cookies));
    answers.put("old state", ownPost(address, form(button, "12345:67890"), cookies));
    answers.put(
        "plain text",
        post(address, form(button, state), "text/plain", this::fromOwnPage, cookies).statusCode());
    answers.put("get", get(withQuery(address, form(button, state)), cookies).statusCode());
    return answers;
  }

  /** The answer to the form as a page of ours sends it. */
  int sendsForm(String address, String button, String cookies) {
    return ownPost(address, form(button, stateOf(address, cookies)), cookies);
  }

  private String stateOf(String address, String cookies) {
    Matcher found = STATE.matcher(get(address, cookies).body());
    return found.find() ? found.group(1) : "";
  }

  private static String form(String button, String state) {
    String form = button.substring(0, button.indexOf(':'));
    return encoded(form)
        + "="
        + encoded(form)
        + "&"
        + encoded(button)
        + "="
        + (state.isEmpty() ? "" : "&jakarta.faces.ViewState=" + encoded(state));
  }

  private static String encoded(String word) {
    return URLEncoder.encode(word, UTF_8);
  }

  private int ownPost(String address, String form, String cookies) {
    return post(address, form, FORM, this::fromOwnPage, cookies).statusCode();
  }

  private HttpRequest.Builder fromOwnPage(HttpRequest.Builder request) {
    return request.header("Origin", own());
  }

  private HttpResponse<String> post(
      String address,
      String form,
      String type,
      UnaryOperator<HttpRequest.Builder> origin,
      String cookies) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.address(address))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(form));
    return portal.send(origin.apply(withCookies(request, cookies)).build());
  }

  /** Takes the answer as it comes, redirects included. */
  HttpResponse<String> get(String address, String cookies) {
    return portal.send(
        withCookies(HttpRequest.newBuilder(portal.address(address)), cookies).build());
  }

  private static HttpRequest.Builder withCookies(HttpRequest.Builder request, String cookies) {
    return cookies.isEmpty() ? request : request.header("Cookie", cookies);
  }

  private static String withQuery(String address, String query) {
    return address + (address.contains("?") ? "&" : "?") + query;
  }
}
