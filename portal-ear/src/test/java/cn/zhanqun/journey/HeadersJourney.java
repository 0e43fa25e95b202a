package cn.zhanqun.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What each class of addresses tells browsers to do and not to do, compared with the committed
 * {@code headers.txt}: whoever changes a header changes that file, and sees what else it changes.
 */
@ExtendWith(DemoPortal.class)
class HeadersJourney {

  private static final List<String> TELLING =
      List.of(
          "Cache-Control",
          "Content-Security-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "Permissions-Policy",
          "Referrer-Policy",
          "Set-Cookie",
          "Strict-Transport-Security",
          "X-Content-Type-Options",
          "X-Frame-Options");

  private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");
  private static final Pattern PICTURE = Pattern.compile("\"(/media/[^\" ]+)\"");
  private static final Pattern ARTICLE = Pattern.compile("\"(/fuping/c/[^\"]+)\"");

  @Test
  void every_class_of_addresses_tells_what_the_committed_file_says(
      PortalServer portal, Browser browser) {
    StringBuilder told = new StringBuilder();

    answers(portal, browser)
        .forEach((address, answer) -> told.append(paragraph(address, answer)).append('\n'));

    assertEquals(TestFiles.own("headers.txt"), told.toString());
  }

  private static Map<String, HttpResponse<String>> answers(PortalServer portal, Browser browser) {
    String home = portal.get("/fuping/").body();
    Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
    answers.put("reader page", portal.get("/fuping/"));
    answers.put("article", portal.get(first(ARTICLE, home)));
    answers.put("search", portal.get("/search?q=x"));
    answers.put("favorites", portal.get("/favorites"));
    answers.put("report of a mistake", portal.get("/fuping/mistake"));
    answers.put("page that is not there", portal.get("/fuping/nothing/"));
    answers.put("page that is not opened so", portal.send(posted(portal, "/fuping/")));
    answers.put("site that is closed", closed(portal));
    answers.put("feed", portal.get("/fuping/feed.xml"));
    answers.put("site map", portal.get("/sitemap.xml"));
    answers.put("asset", portal.get(first(ASSET, home)));
    answers.put("picture", portal.get(first(PICTURE, home)));
    answers.put("counted view", portal.get("/views/site/1"));
    answers.put("health", portal.get("/healthz/ready"));
    answers.put("api", portal.get("/api/v1/sites"));
    answers.put("api for staff", StaffProgram.of(portal).get("/account/tokens"));
    answers.put("api that refuses", portal.get("/api/v1/account/tokens"));
    answers.put("favorite that is refused", portal.send(posted(portal, "/api/v1/favorites")));
    answers.put("api that is not there", portal.get("/api/v1/nothing"));
    answers.put("description of the api", portal.get("/api/openapi.yaml"));
    answers.put("sign-in", portal.get("/admin/sign-in.xhtml"));
    answers.put("console without sign-in", portal.get("/admin/account/tokens.xhtml"));
    answers.put("console", console(portal, browser));
    answers.put("console that refuses", portal.send(posted(portal, "/admin/sign-in.xhtml")));
    return answers;
  }

  private static String first(Pattern address, String page) {
    Matcher found = address.matcher(page);
    return found.find() ? found.group(1) : "/no-" + address;
  }

  private static HttpRequest posted(PortalServer portal, String path) {
    return HttpRequest.newBuilder(portal.address(path))
        .header("Origin", "http://elsewhere.example")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.noBody())
        .build();
  }

  /** Only as long as it is looked at. */
  private static HttpResponse<String> closed(PortalServer portal) {
    StaffProgram keeper = StaffProgram.of(portal);
    keeper.put("/sites/dali/state", "", "{\"state\": \"CLOSED\"}");
    StaffProgram.eventually("the site is closed", () -> portal.get("/dali/").statusCode() == 503);
    HttpResponse<String> answer = portal.get("/dali/");
    keeper.put("/sites/dali/state", "", "{\"state\": \"OPEN\"}");
    StaffProgram.eventually("the site is open", () -> portal.get("/dali/").statusCode() == 200);
    return answer;
  }

  private static HttpResponse<String> console(PortalServer portal, Browser browser) {
    Editor.ofDemo(portal, browser.page());
    String cookies =
        browser.window().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    return new Forger(portal).get("/admin/account/tokens.xhtml", cookies);
  }

  private static String paragraph(String address, HttpResponse<String> answer) {
    return "# "
        + address
        + ": "
        + answer.statusCode()
        + "\n"
        + TELLING.stream()
            .flatMap(
                name ->
                    answer.headers().allValues(name).stream()
                        .sorted()
                        .map(value -> name + ": " + lasting(value) + "\n"))
            .collect(Collectors.joining());
  }

  /** Without what is another one each time. */
  private static String lasting(String value) {
    return value
        .replaceAll("'nonce-[^']*'", "'nonce-…'")
        .replaceAll("(ZHANQUN-\\w+|favorites)=[^;]*", "$1=…");
  }
}
