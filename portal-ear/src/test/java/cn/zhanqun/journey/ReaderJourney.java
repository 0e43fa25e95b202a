package cn.zhanqun.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader walks through the sites, looks for an article, reads it and keeps it. */
@ExtendWith(DemoPortal.class)
class ReaderJourney {

  private static final Pattern ARTICLE =
      Pattern.compile("href=\"(/fuping/c/\\d{4}/\\d{4}/(\\d+)\\.html)\"");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere/",
        "/fuping/nowhere/",
        "/fuping/fpxw/index_0.html",
        "/fuping/fpxw/index_x.html",
        "/fuping/fpxw/index_1000000.html",
        "/fuping/c/2020/0123/0.html",
        "/fuping/c/2020/0123/99999999.html",
        "/home.xhtml",
        "/resources/styles/page.css",
        "/assets/0/styles/page.css",
        "/media/99999999/nothing.png",
        "/media/x",
        "/internal/failure",
        "/%ff%fe"
      })
  void what_is_not_there_is_said_not_to_be(String path, PortalServer portal) {
    HttpResponse<String> page = portal.get(path);

    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("没有这个页面"), page.body());
    assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "/fuping, /fuping/",
    "/fuping/fpxw, /fuping/fpxw/",
    "/weinan/, /",
    "/fuping/favorites, /favorites"
  })
  void another_spelling_leads_to_the_right_address(
      String path, String address, PortalServer portal) {
    HttpResponse<String> answer = portal.get(path);

    assertEquals(301, answer.statusCode());
    assertEquals(address, answer.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void an_article_answers_at_its_own_date_and_site_alone(PortalServer portal) {
    String address = articleOfFuping(portal).group(1);

    for (String wrong :
        Set.of(
            address.replaceFirst("/c/\\d{4}/\\d{4}/", "/c/1999/0101/"),
            address.replaceFirst("/fuping/", "/"))) {
      HttpResponse<String> answer = portal.get(wrong);
      assertEquals(301, answer.statusCode());
      assertEquals(address, answer.headers().firstValue("Location").orElseThrow());
    }
  }

  @Test
  void a_withdrawn_article_says_why_and_not_what_it_was(PortalServer portal) {
    StaffProgram staff = StaffProgram.of(portal);
    long id =
        staff.begins(
            """
            {"site": "fuping", "channel": "fpxw", "title": "雨后的抱桂巷",
             "source": "富平夜谈", "body": "<p>雨停了。</p>"}
            """);
    String address = staff.publishes(id);
    assertEquals(200, portal.get(address).statusCode());

    staff.withdraws(id, "地名有误");

    HttpResponse<String> page = portal.get(address);
    assertEquals(410, page.statusCode());
    assertTrue(page.body().contains("地名有误"), page.body());
    assertFalse(page.body().contains("抱桂巷"), page.body());
    assertFalse(portal.get("/fuping/").body().contains(address));
    assertFalse(portal.get("/fuping/fpxw/").body().contains(address));
  }

  @Test
  void pages_are_for_reading_only(PortalServer portal) {
    HttpResponse<String> answer = portal.send(post(portal, "/fuping/", "a=b").build());

    assertEquals(405, answer.statusCode());
    assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=%00%01%FF%FE",
        "q=%22%5C%2F%2A%3F%3A%7E%5E%28%5B%7B%26%26%7C%7C%21",
        "q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "q=x&page=-1&from=never&to=31.2.2020&sort=%27&scope=moon&channel=nowhere",
        "q=x&jakarta.faces.ViewState=1:2",
        "",
        "q="
      })
  void any_question_is_answered_with_a_page(String query, PortalServer portal) {
    HttpResponse<String> page = portal.get("/search?" + query);

    assertEquals(200, page.statusCode());
    assertFalse(page.body().contains("<script>alert"), page.body());
  }

  @Test
  void a_favorite_is_kept_and_removed_without_javascript(PortalServer portal) {
    String number = articleOfFuping(portal).group(2);

    HttpResponse<String> kept =
        portal.send(
            post(portal, "/api/v1/favorites", "article=" + number)
                .header("Origin", origin(portal))
                .build());
    assertEquals(303, kept.statusCode());
    assertEquals("/favorites?kept=" + number, kept.headers().firstValue("Location").orElse(""));
    String cookie = kept.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);

    String token = cookie.substring(0, cookie.indexOf(';'));
    HttpResponse<String> list = portal.send(get(portal, "/favorites", token));
    assertTrue(list.body().contains("/" + number + ".html"), list.body());
    assertEquals("private, no-store", list.headers().firstValue("Cache-Control").orElse(""));

    HttpResponse<String> again =
        portal.send(
            post(portal, "/api/v1/favorites", "article=" + number)
                .header("Referer", origin(portal) + "/fuping/")
                .header("Cookie", token)
                .build());
    assertEquals(303, again.statusCode());
    assertTrue(again.headers().firstValue("Set-Cookie").isEmpty());

    HttpResponse<String> removed =
        portal.send(
            post(portal, "/api/v1/favorites/" + number + "/removal", "")
                .header("Origin", origin(portal))
                .header("Cookie", token)
                .build());
    assertEquals(303, removed.statusCode());
    assertFalse(
        portal.send(get(portal, "/favorites", token)).body().contains("/" + number + ".html"));
  }

  @Test
  void a_form_on_a_strange_page_keeps_nothing(PortalServer portal) {
    String number = articleOfFuping(portal).group(2);

    HttpResponse<String> answer =
        portal.send(
            post(portal, "/api/v1/favorites", "article=" + number)
                .header("Origin", "https://evil.example")
                .build());

    assertEquals(403, answer.statusCode());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"article=99999999", "article=seven", "article=", ""})
  void what_does_not_exist_cannot_be_kept(String form, PortalServer portal) {
    HttpResponse<String> answer =
        portal.send(
            post(portal, "/api/v1/favorites", form).header("Origin", origin(portal)).build());

    assertEquals(404, answer.statusCode());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
  }

  @Test
  void a_reader_finds_an_article_and_keeps_it(Browser reader) {
    reader.visit("/fuping/");
    picture(reader, "county");
    reader.page().fill("#q", "调解");
    reader.page().click(".site-header .search button");
    picture(reader, "search");

    reader.page().locator(".results h2 a").first().click();
    String title = reader.page().locator("h1").textContent();
    picture(reader, "article");
    reader.page().click(".tools form button");
    PlaywrightAssertions.assertThat(reader.page().locator(".said")).containsText(title);
    picture(reader, "favorites");

    reader.page().locator(".kept button").first().click();
    PlaywrightAssertions.assertThat(reader.page().locator(".nothing-kept")).isVisible();
  }

  @Test
  void the_pages_are_kept_as_pictures_to_be_looked_at(Browser reader) {
    reader.visit("/");
    picture(reader, "city");
    reader.visit("/fuping/fpxw/");
    picture(reader, "channel");
    reader.visit("/fuping/search?q=zzzz");
    picture(reader, "search-nothing");
    assertEquals(404, reader.visit("/fuping/nothing/").status());
    picture(reader, "not-found");
  }

  private static void picture(Browser reader, String name) {
    reader.as(Browser.PHONE).screenshot(name);
    reader.as(Browser.DESK).screenshot(name);
  }

  private static MatchResult articleOfFuping(PortalServer portal) {
    return ARTICLE.matcher(portal.get("/fuping/").body()).results().findFirst().orElseThrow();
  }

  private static HttpRequest get(PortalServer portal, String path, String cookie) {
    return HttpRequest.newBuilder(portal.address(path)).header("Cookie", cookie).build();
  }

  private static HttpRequest.Builder post(PortalServer portal, String path, String form) {
    return HttpRequest.newBuilder(portal.address(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  private static String origin(PortalServer portal) {
    URI home = portal.address("/");
    return home.getScheme() + "://" + home.getAuthority();
  }

  @Test
  void a_page_the_browser_has_already_is_not_sent_again(PortalServer portal) {
    for (String path : List.of("/", "/fuping/fpxw/", articleOfFuping(portal).group(1))) {
      HttpResponse<String> first = portal.get(path);
      String tag = first.headers().firstValue("ETag").orElse("");

      HttpResponse<String> again =
          portal.send(
              HttpRequest.newBuilder(portal.address(path)).header("If-None-Match", tag).build());

      assertTrue(tag.matches("\"[0-9a-f]{32}\""), path + " " + tag);
      assertEquals(304, again.statusCode(), path);
      assertEquals("", again.body());
      assertEquals(tag, again.headers().firstValue("ETag").orElse(""));
    }
  }
}
