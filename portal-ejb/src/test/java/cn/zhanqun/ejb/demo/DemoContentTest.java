package cn.zhanqun.ejb.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The network that ships with the portal, and the articles of its demo, as a reader meets them. */
class DemoContentTest {

  private static final Set<String> ACCENTS =
      Set.of("red", "blue", "green", "brown", "teal", "indigo", "wine", "slate");
  private static final Set<String> COLUMN_TYPES =
      Set.of("概况信息", "政务动态", "信息公开", "解读回应", "办事服务", "互动交流");
  private static final Set<String> KEPT_BY_THE_ROUTER =
      Set.of(
          "admin",
          "api",
          "c",
          "media",
          "assets",
          "favorites",
          "search",
          "healthz",
          "internal",
          "leave",
          "mistake",
          "mistakes",
          "views",
          "map",
          "feed",
          "sitemap",
          "robots");
  private static final Set<String> BYLINE_ROLES =
      Set.of("REPORTER", "CORRESPONDENT", "PHOTOGRAPHER", "AUTHOR");
  private static final Set<String> SCENES =
      Arrays.stream(Scene.values()).map(Scene::name).collect(Collectors.toSet());
  private static final Pattern CODE = Pattern.compile("[a-z0-9]+");
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final Pattern ASCII_PUNCTUATION = Pattern.compile("[\"',;:?!()]");

  private final JsonObject network = read("/cn/zhanqun/ejb/site/network.json").asJsonObject();
  private final List<JsonObject> sites = objects(network.getJsonArray("sites"));
  private final List<JsonObject> articles = objects(read("demo-articles.json").asJsonArray());

  @Test
  void the_twelve_sites_stand_in_the_order_of_the_header() {
    List<String> names = sites.stream().map(site -> site.getString("name")).toList();

    assertEquals(
        List.of(
            "渭南政法网", "平安韩城网", "临渭政法网", "华州政法网", "华阴政法网", "潼关政法网", "富平政法网", "蒲城政法网", "白水政法网",
            "澄城政法网", "大荔政法网", "合阳政法网"),
        names);
  }

  @Test
  void exactly_one_site_is_the_main_one() {
    List<String> mainSites =
        sites.stream().filter(this::isMain).map(site -> site.getString("code")).toList();

    assertEquals(List.of("weinan"), mainSites);
  }

  @Test
  void site_codes_and_main_channel_codes_are_one_set_the_router_can_tell_apart() {
    List<String> codes =
        Stream.concat(
                sites.stream().map(site -> site.getString("code")),
                channelCodes(requireSite("weinan")).stream())
            .toList();

    assertEquals(List.of(), repeated(codes));
    assertEquals(List.of(), codes.stream().filter(KEPT_BY_THE_ROUTER::contains).toList());
  }

  @Test
  void channel_codes_are_plain_and_unique_in_their_site() {
    for (JsonObject site : sites) {
      List<String> codes = channelCodes(site);

      assertEquals(List.of(), repeated(codes), site.getString("code"));
      assertTrue(CODE.matcher(site.getString("code")).matches(), site.getString("code"));
      assertTrue(codes.stream().allMatch(code -> CODE.matcher(code).matches()), codes::toString);
    }
  }

  @Test
  void every_channel_has_an_official_type_a_description_and_keywords() {
    for (JsonObject channel : sites.stream().flatMap(this::channels).toList()) {
      assertTrue(COLUMN_TYPES.contains(channel.getString("type")), channel::toString);
      assertFalse(channel.getString("description").isBlank(), channel::toString);
      assertFalse(channel.getString("keywords").isBlank(), channel::toString);
    }
  }

  @Test
  void every_site_has_an_accent_and_an_organizer_but_no_invented_record_number() {
    for (JsonObject site : sites) {
      JsonObject identity = site.getJsonObject("identity");

      assertTrue(ACCENTS.contains(site.getString("accent")), site::toString);
      assertFalse(identity.getString("organizer").isBlank(), site::toString);
      assertEquals("", identity.getString("icp"));
      assertEquals("", identity.getString("policeRecord"));
      assertEquals("", identity.getString("siteIdCode"));
    }
  }

  @Test
  void every_article_names_a_site_and_a_channel_of_it() {
    for (JsonObject article : articles) {
      JsonObject site = requireSite(article.getString("site"));

      assertTrue(channelCodes(site).contains(article.getString("channel")), article::toString);
    }
  }

  @Test
  void every_list_and_topic_of_three_sites_has_at_least_four_articles() {
    Map<String, Long> articlesOf =
        articles.stream().collect(groupingBy(DemoContentTest::address, counting()));

    List<String> thin =
        Stream.of("weinan", "fuping", "linwei")
            .flatMap(
                code ->
                    channels(requireSite(code))
                        .filter(DemoContentTest::isList)
                        .map(channel -> code + "/" + codeOf(channel, requireSite(code))))
            .filter(address -> articlesOf.getOrDefault(address, 0L) < 4)
            .toList();

    assertEquals(List.of(), thin);
  }

  @Test
  void every_site_has_at_least_five_articles() {
    Map<String, Long> articlesOf =
        articles.stream().collect(groupingBy(article -> article.getString("site"), counting()));

    List<String> thin =
        sites.stream()
            .map(site -> site.getString("code"))
            .filter(code -> articlesOf.getOrDefault(code, 0L) < 5)
            .toList();

    assertEquals(List.of(), thin);
  }

  @Test
  void every_picture_shows_a_scene_and_says_what_it_is() {
    List<JsonObject> pictures =
        articles.stream()
            .map(DemoContentTest::pictureOf)
            .filter(picture -> !picture.isEmpty())
            .toList();

    assertTrue(pictures.size() >= 20, pictures.size() + " pictures");
    for (JsonObject picture : pictures) {
      assertTrue(SCENES.contains(picture.getString("scene")), picture::toString);
      assertFalse(picture.getString("alt").isBlank(), picture::toString);
      assertFalse(picture.getString("caption").isBlank(), picture::toString);
    }
  }

  @Test
  void a_scene_is_painted_the_same_each_time() {
    byte[] once = Scene.WHEAT.painted(400, 300, 7);

    assertArrayEquals(once, Scene.WHEAT.painted(400, 300, 7));
    assertFalse(Arrays.equals(once, Scene.WHEAT.painted(400, 300, 8)));
  }

  @Test
  void no_two_articles_share_a_title() {
    List<String> titles = articles.stream().map(article -> article.getString("title")).toList();

    assertEquals(List.of(), repeated(titles));
  }

  @Test
  void every_article_says_when_by_whom_and_from_where() {
    for (JsonObject article : articles) {
      int daysAgo = article.getInt("publishedDaysAgo");

      assertTrue(daysAgo >= 1 && daysAgo <= 60, article::toString);
      assertTrue(TIME.matcher(article.getString("time")).matches(), article::toString);
      assertFalse(article.getString("source").isBlank(), article::toString);
      assertFalse(article.getString("editor").isBlank(), article::toString);
      for (JsonObject byline : objects(article.getJsonArray("bylines"))) {
        assertTrue(BYLINE_ROLES.contains(byline.getString("role")), byline::toString);
        assertFalse(byline.getString("name").isBlank(), byline::toString);
      }
    }
  }

  @Test
  void every_article_is_long_enough_to_read_and_no_heading_stands_last() {
    for (JsonObject article : articles) {
      List<String> body = body(article);

      assertTrue(String.join("", body).length() >= 100, article::toString);
      assertFalse(body.get(body.size() - 1).startsWith("#"), article::toString);
    }
  }

  @Test
  void every_text_is_composed_unicode() {
    List<String> texts =
        Stream.concat(texts(network), articles.stream().flatMap(DemoContentTest::texts)).toList();

    List<String> decomposed =
        texts.stream().filter(text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC)).toList();

    assertEquals(List.of(), decomposed);
  }

  @Test
  void chinese_text_carries_chinese_punctuation() {
    List<String> mixed =
        articles.stream()
            .flatMap(DemoContentTest::proseOf)
            .filter(text -> ASCII_PUNCTUATION.matcher(text).find())
            .toList();

    assertEquals(List.of(), mixed);
  }

  private JsonObject requireSite(String code) {
    return sites.stream()
        .filter(site -> site.getString("code").equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no site " + code));
  }

  private boolean isMain(JsonObject site) {
    return site.getBoolean("main", false);
  }

  private List<String> channelCodes(JsonObject site) {
    return channels(site).map(channel -> codeOf(channel, site)).toList();
  }

  private static String codeOf(JsonObject channel, JsonObject site) {
    return channel.getString("code").replace("{news}", site.getString("newsCode"));
  }

  /** A single page and a link have no list. */
  private static boolean isList(JsonObject channel) {
    return !channel.getString("kind", "").equals("PAGE") && !channel.containsKey("link");
  }

  private Stream<JsonObject> channels(JsonObject site) {
    JsonArray own =
        Optional.ofNullable(site.getJsonArray("moreChannels")).orElse(JsonValue.EMPTY_JSON_ARRAY);
    return Stream.concat(objects(network.getJsonArray("channels")).stream(), objects(own).stream());
  }

  private static String address(JsonObject article) {
    return article.getString("site") + "/" + article.getString("channel");
  }

  private static Stream<String> proseOf(JsonObject article) {
    Stream<String> head =
        Stream.of("title", "subtitle", "summary", "source", "editor")
            .map(key -> article.getString(key, ""));
    Stream<String> underPicture =
        Stream.of("alt", "caption").map(key -> pictureOf(article).getString(key, ""));
    return Stream.of(head, underPicture, body(article).stream()).flatMap(words -> words);
  }

  private static JsonObject pictureOf(JsonObject article) {
    return Optional.ofNullable(article.getJsonObject("picture"))
        .orElse(JsonValue.EMPTY_JSON_OBJECT);
  }

  private static List<String> body(JsonObject article) {
    return article.getJsonArray("body").getValuesAs(JsonString::getString);
  }

  private static Stream<String> texts(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> value.asJsonObject().values().stream().flatMap(DemoContentTest::texts);
      case ARRAY -> value.asJsonArray().stream().flatMap(DemoContentTest::texts);
      case STRING -> Stream.of(((JsonString) value).getString());
      default -> Stream.empty();
    };
  }

  private static List<String> repeated(Collection<String> words) {
    Set<String> seen = new HashSet<>();
    List<String> repeated = new ArrayList<>(words);
    repeated.removeIf(seen::add);
    return repeated;
  }

  private static List<JsonObject> objects(JsonArray array) {
    return array.getValuesAs(JsonObject.class);
  }

  private static JsonStructure read(String file) {
    try (InputStream in = DemoContentTest.class.getResourceAsStream(file);
        var reader = Json.createReader(Objects.requireNonNull(in, file))) {
      return reader.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
