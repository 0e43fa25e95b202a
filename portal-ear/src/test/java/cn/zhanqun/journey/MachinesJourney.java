package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A search engine, a feed reader and an inspector's program come by. */
@ExtendWith(DemoPortal.class)
class MachinesJourney {

  private static final Set<String> OF_SITE = Set.of("SiteName", "SiteDomain");
  private static final Set<String> OF_CHANNEL =
      Set.of("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");
  private static final Set<String> OF_ARTICLE =
      Set.of(
          "ArticleTitle", "PubDate", "ContentSource", "Keywords", "Author", "Description", "Url");

  private static final Pattern META =
      Pattern.compile("<meta name=\"([A-Z]\\w+)\" content=\"([^\"]*)\"");
  private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");
  private static final Pattern CANONICAL =
      Pattern.compile("<link rel=\"canonical\" href=\"([^\"]*)\"");
  private static final Pattern JSON_LD =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
  private static final Pattern ARTICLE =
      Pattern.compile("href=\"(/fuping/c/\\d{4}/\\d{4}/\\d+\\.html)\"");

  @Test
  void every_page_carries_the_official_tags_of_its_kind_once_and_filled(PortalServer portal) {
    assertTags(portal, "/", OF_SITE);
    assertTags(portal, "/fuping/", OF_SITE);
    assertTags(portal, "/search?q=a", OF_SITE);
    assertTags(portal, "/fuping/fpxw/", OF_SITE, OF_CHANNEL);
    assertTags(portal, articleOfFuping(portal), OF_SITE, OF_CHANNEL, OF_ARTICLE);
  }

  @SafeVarargs
  private static void assertTags(PortalServer portal, String path, Set<String>... wanted) {
    List<MatchResult> tags = META.matcher(portal.get(path).body()).results().toList();

    List<String> names = tags.stream().map(tag -> tag.group(1)).toList();
    assertEquals(new TreeSet<>(names).size(), names.size(), path + " " + names);
    for (Set<String> some : wanted) {
      assertTrue(names.containsAll(some), path + " " + names);
    }
    tags.forEach(tag -> assertFalse(tag.group(2).isBlank(), path + " " + tag.group(1)));
  }

  @Test
  void a_page_is_titled_and_addressed_as_inspected_sites_must_be(PortalServer portal) {
    String article = articleOfFuping(portal);

    assertEquals("富平政法网", one(TITLE, portal.get("/fuping/").body()));
    assertEquals("富平新闻_富平政法网", one(TITLE, portal.get("/fuping/fpxw/").body()));
    assertTrue(one(TITLE, portal.get(article).body()).matches("[^_]+_[^_]+_富平政法网"));
    assertEquals(inFull(portal, article), one(CANONICAL, portal.get(article).body()));
    assertEquals(
        inFull(portal, "/fuping/"), one(CANONICAL, portal.get("/fuping/?view=elder").body()));
    assertEquals(
        inFull(portal, "/fuping/search"),
        one(CANONICAL, portal.get("/fuping/search?q=a&view=elder").body()));
  }

  private static String inFull(PortalServer portal, String path) {
    return "http://localhost:" + portal.port() + path;
  }

  @Test
  void a_page_to_be_found_by_nobody_has_no_address_of_its_own(PortalServer portal) {
    for (String path : List.of("/mistake", "/favorites", "/fuping/nowhere/")) {
      String page = portal.get(path).body();

      assertFalse(CANONICAL.matcher(page).find(), path);
      assertTrue(page.contains("<meta name=\"robots\" content=\"noindex\""), path);
    }
  }

  @Test
  void a_nasty_title_does_no_harm_anywhere_and_comes_back_whole(PortalServer portal) {
    String title = "</script><script>alert(1)</script> & \"灯\" ]]> <b>桥</b>";
    String address = publishes(portal, title);

    String page = portal.get(address).body();
    assertFalse(page.contains("<script>alert"), page);
    assertEquals(
        title,
        read(one(JSON_LD, page)).getJsonArray("@graph").getJsonObject(0).getString("headline"));

    assertTrue(words(xml(portal, "/fuping/fpxw/feed.xml"), "title").contains(title));
    assertTrue(titles(json(portal.get("/fuping/fpxw/feed.json"))).contains(title));
  }

  @Test
  void a_feed_follows_what_is_published_and_what_is_withdrawn(PortalServer portal) {
    StaffProgram staff = StaffProgram.of(portal);
    long id = staff.begins(article("水渠边的约定"));
    String address = inFull(portal, staff.publishes(id));

    for (String feed : List.of("/fuping/feed.xml", "/fuping/fpxw/feed.xml")) {
      Document atom = xml(portal, feed);
      assertTrue(words(atom, "id").contains(address), feed);
      assertEquals(inFull(portal, feed), words(atom, "id").get(0));
    }
    assertTrue(words(xml(portal, "/sitemap-fuping-1.xml"), "loc").contains(address));

    staff.withdraws(id, "时间有误");

    assertFalse(words(xml(portal, "/fuping/feed.xml"), "id").contains(address));
    assertFalse(words(xml(portal, "/sitemap-fuping-1.xml"), "loc").contains(address));
  }

  @Test
  void a_search_engine_finds_every_site_from_the_rules_at_the_root(PortalServer portal) {
    String rules = portal.get("/robots.txt").body();
    assertTrue(rules.contains("\nSitemap: " + inFull(portal, "/sitemap.xml\n")), rules);

    List<String> files = words(xml(portal, "/sitemap.xml"), "loc");

    assertTrue(files.size() >= 24, "only " + files);
    List<String> found = new ArrayList<>();
    files.forEach(file -> found.addAll(words(xml(portal, path(portal, file)), "loc")));
    assertEquals(new TreeSet<>(found).size(), found.size());
    for (String path : List.of("/", "/fuping/", "/fuping/fpxw/", articleOfFuping(portal))) {
      assertTrue(found.contains(inFull(portal, path)), path);
    }
    assertEquals(404, portal.get("/sitemap-fuping-9999.xml").statusCode());
  }

  private static String path(PortalServer portal, String address) {
    assertTrue(address.startsWith(inFull(portal, "/")), address);
    return address.substring(inFull(portal, "").length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feed.xml",
        "/feed.json",
        "/fuping/fpxw/feed.xml",
        "/sitemap.xml",
        "/sitemap-fuping.xml",
        "/sitemap-fuping-1.xml",
        "/robots.txt",
        "/favicon.ico",
        "/fuping/icon.svg",
        "/fuping/icon-180.png",
        "/fuping/opensearch.xml",
        "/fuping/manifest.webmanifest"
      })
  void a_document_answers_like_a_page(String path, PortalServer portal) {
    HttpResponse<String> answer = portal.get(path);
    String tag = answer.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> head =
        portal.send(
            HttpRequest.newBuilder(portal.address(path))
                .method("HEAD", BodyPublishers.noBody())
                .build());
    HttpResponse<String> again =
        portal.send(
            HttpRequest.newBuilder(portal.address(path)).header("If-None-Match", tag).build());

    assertEquals(200, answer.statusCode());
    assertTrue(answer.headers().firstValue("Cache-Control").isPresent());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
    assertTrue(answer.headers().firstValue("Surrogate-Key").orElse("").contains("network"));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(tag, head.headers().firstValue("ETag").orElseThrow());
    assertEquals(304, again.statusCode());
  }

  @Test
  void the_browser_follows_every_link_of_a_page_head_without_a_complaint(
      PortalServer portal, Browser browser) {
    String page = portal.get(articleOfFuping(portal)).body();
    String head = page.substring(0, page.indexOf("</head>"));

    List<String> links =
        Pattern.compile("<link [^>]*href=\"(/[^\"]*)\"")
            .matcher(head)
            .results()
            .map(link -> link.group(1))
            .toList();

    assertTrue(links.size() >= 8, links.toString());
    links.forEach(link -> assertEquals(200, portal.get(link).statusCode(), link));
    assertEquals(200, browser.visit(articleOfFuping(portal)).status());
  }

  /** The oldest of a channel: newer ones are other journeys', and not all of them are signed. */
  private static String articleOfFuping(PortalServer portal) {
    List<MatchResult> found =
        ARTICLE.matcher(portal.get("/fuping/fpxw/index_1.html").body()).results().toList();
    return found.get(found.size() - 1).group(1);
  }

  private static String publishes(PortalServer portal, String title) {
    StaffProgram staff = StaffProgram.of(portal);
    return staff.publishes(staff.begins(article(title)));
  }

  private static String article(String title) {
    return Json.createObjectBuilder()
        .add("site", "fuping")
        .add("channel", "fpxw")
        .add("title", title)
        .add("source", "富平夜谈")
        .add("body", "<p>桥头的灯亮到九点。</p>")
        .build()
        .toString();
  }

  private static String one(Pattern pattern, String page) {
    List<MatchResult> found = pattern.matcher(page).results().toList();
    assertFalse(found.isEmpty(), page);
    return found.get(0).group(1);
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static List<String> titles(JsonObject feed) {
    return feed.getJsonArray("items").stream()
        .map(item -> item.asJsonObject().getString("title"))
        .toList();
  }

  private static Document xml(PortalServer portal, String path) {
    String text = portal.get(path).body();
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
    } catch (Exception notWellFormed) {
      throw new AssertionError(path + " " + text, notWellFormed);
    }
  }

  private static List<String> words(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }
}
