package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.eventually;
import static cn.zhanqun.journey.StaffProgram.json;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers open pages and are counted, and nobody else is. */
@ExtendWith(DemoPortal.class)
class StatisticsJourney {

  private static final String READER =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36";
  private static final String ROBOT = "Mozilla/5.0 (compatible; Baiduspider/2.0)";
  private static final int READERS = 60;

  @Test
  void as_many_readers_are_counted_as_come_and_no_robot(PortalServer portal) {
    StaffProgram staff = StaffProgram.of(portal);
    long id = aPublishedArticle(staff, "数一数的石桥");
    String address = "/views/article/" + id;
    HttpClient browsers = HttpClient.newHttpClient();

    Stream.concat(
            Stream.generate(() -> view(portal, address, READER).build()).limit(READERS),
            Stream.of(
                view(portal, address, ROBOT).build(),
                view(portal, address, READER).method("HEAD", BodyPublishers.noBody()).build(),
                view(portal, address, READER).header("Sec-Purpose", "prefetch;prerender").build(),
                view(portal, address, READER).header("Purpose", "prefetch").build(),
                view(portal, address, READER).header("Sec-Fetch-Site", "cross-site").build()))
        .map(request -> browsers.sendAsync(request, BodyHandlers.ofByteArray()))
        .toList()
        .forEach(CompletableFuture::join);

    eventually("counted", () -> viewsOf(staff, id) >= READERS);
    portal.send(view(portal, address, READER).build());
    eventually("one more", () -> viewsOf(staff, id) > READERS);
    assertEquals(READERS + 1, viewsOf(staff, id));
  }

  @Test
  void the_picture_that_counts_is_small_and_never_kept(PortalServer portal) throws Exception {
    HttpResponse<byte[]> picture =
        HttpClient.newHttpClient()
            .send(view(portal, "/views/site/1", ROBOT).build(), BodyHandlers.ofByteArray());

    assertEquals(200, picture.statusCode());
    assertEquals(43, picture.body().length);
    Map<String, List<String>> headers = picture.headers().map();
    assertEquals(List.of("image/gif"), headers.get("Content-Type"));
    assertEquals(List.of("no-store"), headers.get("Cache-Control"));
    assertEquals(null, headers.get("Set-Cookie"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/views/",
        "/views/article",
        "/views/article/0",
        "/views/article/x",
        "/views/article/9999999999999999999",
        "/views/moon/1",
        "/views/article/1/2"
      })
  void what_is_no_page_is_not_counted(String address, PortalServer portal) {
    assertEquals(404, portal.send(view(portal, address, READER).build()).statusCode());
  }

  @Test
  void staff_see_what_is_read_and_others_do_not(PortalServer portal, Browser browser) {
    StaffProgram staff = StaffProgram.of(portal);
    long id = aPublishedArticle(staff, "统计里的夜灯");
    portal.send(view(portal, "/views/article/" + id, READER).build());
    eventually("counted", () -> viewsOf(staff, id) == 1);

    Editor editor = Editor.ofDemo(portal, browser.page());
    editor.opens("/admin/statistics/statistics.xhtml");

    assertThat(browser.page().locator(".statistics")).containsText("统计里的夜灯");
    browser.screenshot("statistics");
    browser.as(Browser.PHONE).screenshot("statistics");
    assertEquals(List.of(), editor.complaints());
    assertEquals(401, StaffProgram.withoutToken(portal).get("/sites/weinan/views").statusCode());
    assertEquals(400, staff.get("/sites/weinan/views?period=century").statusCode());
    assertEquals(404, staff.get("/sites/nowhere/views").statusCode());
  }

  @Test
  void a_withdrawn_article_is_no_longer_among_those_read_most(PortalServer portal) {
    StaffProgram staff = StaffProgram.of(portal);
    long id = aPublishedArticle(staff, "撤回的渡口");
    portal.send(view(portal, "/views/article/" + id, READER).build());
    eventually("counted", () -> viewsOf(staff, id) == 1);

    staff.withdraws(id, "时间有误");

    assertEquals(0, viewsOf(staff, id));
  }

  private static long aPublishedArticle(StaffProgram staff, String title) {
    long id =
        staff.begins(
            """
            {"site": "weinan", "channel": "tzgg", "title": "%s",
             "source": "富平夜谈", "body": "<p>雨停了。</p>"}
            """
                .formatted(title));
    staff.publishes(id);
    return id;
  }

  private static HttpRequest.Builder view(PortalServer portal, String address, String agent) {
    return HttpRequest.newBuilder(portal.address(address)).header("User-Agent", agent);
  }

  private static long viewsOf(StaffProgram staff, long id) {
    return json(staff.get("/sites/weinan/views?period=day")).getJsonArray("articles").stream()
        .map(read -> read.asJsonObject())
        .filter(read -> article(read) == id)
        .mapToLong(read -> read.getJsonNumber("views").longValue())
        .sum();
  }

  private static long article(JsonObject read) {
    return read.getJsonObject("article").getJsonNumber("id").longValue();
  }
}
