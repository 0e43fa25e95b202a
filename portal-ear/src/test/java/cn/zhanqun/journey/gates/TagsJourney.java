package cn.zhanqun.journey.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.journey.DemoPortal;
import cn.zhanqun.journey.PortalServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a cache must know: every kind of page names what it shows, and nothing else. The name of the
 * network's own tag, which every page bears, is left out of the table.
 */
@ExtendWith({DemoPortal.class, DemoPages.class})
class TagsJourney {

  private static final String ARTICLE = "article:\\d+";
  private static final String NEWEST_OF_CHANNEL = "channel:\\d+/newest";
  private static final String NEWEST_OF_SITE = "site:\\d+/newest";
  private static final String PAGE = "channel:\\d+/page:\\d+";
  private static final String MONTHS = "channel:\\d+/months";
  private static final String MONTH = "channel:\\d+/month:\\d{4}-\\d\\d";
  private static final String INDEX = "index";

  private static final List<String> OF_HOME = List.of(ARTICLE, NEWEST_OF_CHANNEL, NEWEST_OF_SITE);
  private static final List<String> OF_CHANNEL = List.of(ARTICLE, NEWEST_OF_CHANNEL, PAGE, MONTHS);

  /** An article without a next one also shows that it is the newest of its channel. */
  private static final String PERHAPS = "perhaps ";

  private static final List<String> OF_ARTICLE =
      List.of(ARTICLE, INDEX, PERHAPS + NEWEST_OF_CHANNEL);

  private static final Map<String, List<String>> NAMED_BY_KIND =
      Map.ofEntries(
          Map.entry("home of the city", OF_HOME),
          Map.entry("home of a county", OF_HOME),
          Map.entry("home of a county with little", OF_HOME),
          Map.entry("channel", OF_CHANNEL),
          Map.entry("channel of pages", OF_CHANNEL),
          Map.entry("channel, older page", List.of(ARTICLE, NEWEST_OF_CHANNEL, PAGE)),
          Map.entry("channel without articles", List.of(NEWEST_OF_CHANNEL, PAGE, MONTHS)),
          Map.entry("channel of pictures", OF_CHANNEL),
          Map.entry("channel that is one page", List.of(ARTICLE, NEWEST_OF_CHANNEL)),
          Map.entry("topic", List.of(ARTICLE, NEWEST_OF_CHANNEL, PAGE)),
          Map.entry("archive of a year", List.of(MONTHS)),
          Map.entry("archive of a month", List.of(ARTICLE, MONTH, MONTHS)),
          Map.entry("article", OF_ARTICLE),
          Map.entry("article with everything", OF_ARTICLE),
          Map.entry("article with a long text", OF_ARTICLE),
          Map.entry("article with files, put right", OF_ARTICLE),
          Map.entry("article with a long title", OF_ARTICLE),
          Map.entry("article that is withdrawn", List.of(ARTICLE)),
          Map.entry("search", List.of()),
          Map.entry("search that finds", List.of(ARTICLE, INDEX)),
          Map.entry("search of the network", List.of(ARTICLE, INDEX)),
          Map.entry("search that finds nothing", List.of(INDEX)),
          Map.entry("about us", List.of("site:\\d+/standing:about")),
          Map.entry("contact", List.of("site:\\d+/standing:contact")),
          Map.entry("statement", List.of("site:\\d+/standing:statement")),
          Map.entry("privacy", List.of("site:\\d+/standing:privacy")),
          Map.entry("copyright", List.of("site:\\d+/standing:copyright")),
          Map.entry("accessibility", List.of("site:\\d+/standing:accessibility")),
          Map.entry("map of the site", List.of()),
          Map.entry("page before one leaves", List.of()),
          Map.entry("page that is not there", List.of()));

  /** What one reader alone is shown is kept by no cache. */
  private static final Set<String> FOR_ONE_READER =
      Set.of(
          "favorites",
          "favorites without any",
          "report of a mistake",
          "receipt of a report",
          "receipt with its answer");

  @Test
  void a_page_names_what_it_shows_and_nothing_else(PageKinds kinds, PortalServer portal) {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (PageKind kind : kindsThatAreKept(kinds)) {
      Set<String> named = tagsOf(kind, portal);
      String found = wrong(named, NAMED_BY_KIND.getOrDefault(kind.name(), List.of("a row here")));
      if (!found.isEmpty()) {
        wrong.put(kind.name(), found);
      }
    }

    assertEquals(Map.of(), wrong);
  }

  private static List<PageKind> kindsThatAreKept(PageKinds kinds) {
    return kinds.all().stream().filter(kind -> !FOR_ONE_READER.contains(kind.name())).toList();
  }

  private static Set<String> tagsOf(PageKind kind, PortalServer portal) {
    String tags = kind.get(portal).headers().firstValue("Surrogate-Key").orElse("");
    return new TreeSet<>(Set.of(tags.split(" ")));
  }

  private static String wrong(Set<String> named, List<String> expected) {
    Set<String> left = new TreeSet<>(named);
    Stream<String> unnamed =
        Stream.concat(Stream.of("network"), expected.stream())
            .filter(pattern -> !left.removeIf(matching(pattern)) && !pattern.startsWith(PERHAPS))
            .map("does not name "::concat);
    return Stream.concat(unnamed.toList().stream(), left.stream().map("names "::concat))
        .collect(Collectors.joining(", "));
  }

  private static Predicate<String> matching(String pattern) {
    return Pattern.compile(pattern.replaceFirst("^" + PERHAPS, "")).asMatchPredicate();
  }

  @Test
  void a_page_names_its_own_article_channel_and_site_and_no_other(
      PageKinds kinds, PortalServer portal) {
    PageKind article = kinds.named("article");
    String number = article.path().replaceAll(".*/|\\D", "");

    assertTrue(tagsOf(article, portal).contains("article:" + number));
    for (String one : List.of("channel", "article", "topic", "archive of a month")) {
      assertEquals(
          1,
          count(
              tagsOf(kinds.named(one), portal), tag -> tag.matches("channel:.*/(newest|month:.*)")),
          one);
    }
    PageKind city = kinds.named("home of the city");
    assertEquals(
        sitesNamedIn(city.get(portal).body()),
        count(tagsOf(city, portal), tag -> tag.startsWith("site:")));
    assertEquals(
        1, count(tagsOf(kinds.named("home of a county"), portal), tag -> tag.startsWith("site:")));
  }

  /** Twelve in the demo, and those that other journeys make. */
  private static long sitesNamedIn(String page) {
    int begin = page.indexOf("<nav class=\"network\"");
    String network = page.substring(begin, page.indexOf("</nav>", begin));
    return Pattern.compile("<li>").matcher(network).results().count();
  }

  private static long count(Set<String> tags, Predicate<String> which) {
    return tags.stream().filter(which).count();
  }

  @Test
  void what_is_for_one_reader_alone_is_kept_by_nobody(PageKinds kinds, PortalServer portal) {
    for (String name : FOR_ONE_READER) {
      assertEquals(
          "private, no-store",
          kinds.named(name).get(portal).headers().firstValue("Cache-Control").orElse(""),
          name);
    }
  }
}
