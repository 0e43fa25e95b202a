package cn.zhanqun.ejb.search;

import static cn.zhanqun.ejb.search.SearchFixtures.TODAY;
import static cn.zhanqun.ejb.search.SearchFixtures.anArticle;
import static cn.zhanqun.ejb.search.SearchFixtures.anIndexIn;
import static cn.zhanqun.ejb.search.SearchFixtures.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The loudest complaint about search: the title is typed as it stands, and something else comes.
 */
class ExactTitleTest {

  private static final String ITEM = "### ";
  private static final int SHORTEST_TITLE = 9;

  @TempDir Path folder;

  @Test
  void every_title_finds_its_article_first() {
    List<SearchDocument> articles = new ArrayList<>();
    List<String> places = List.of("青禾", "河湾", "石桥", "柳林", "东川", "云岭");
    List<String> matters = List.of("春耕生产", "防汛演练", "法治宣传", "平安建设", "队伍建设");
    List<String> forms = List.of("%s县召开%s会议", "%s“%s”在行动", "%s：%s再出发", "%2$s进%1$s——工作纪实");
    for (String form : forms) {
      for (String place : places) {
        for (String matter : matters) {
          articles.add(
              anArticle(articles.size() + 1L, form.formatted(place, matter))
                  .body(String.join("，", matters) + "。" + String.join("、", places) + "。")
                  .document());
        }
      }
    }

    assertEquals(1.0, shareOfTitlesFoundFirst(articles));
  }

  @Test
  void every_title_of_a_year_of_news_finds_its_article_first() throws IOException {
    Optional<Path> news =
        Optional.ofNullable(System.getenv("PORTAL_TESTDATA"))
            .map(testdata -> Path.of(testdata, "data", "news", "xwlb-2023"))
            .filter(Files::isDirectory);
    if (news.isEmpty()) {
      say("PORTAL_TESTDATA holds no xwlb-2023: only the titles of our own were tried");
      return;
    }

    double share = shareOfTitlesFoundFirst(articlesOf(news.get()));

    assertTrue(share >= 0.999, "found first: " + share);
  }

  private static List<SearchDocument> articlesOf(Path news) throws IOException {
    List<SearchDocument> articles = new ArrayList<>();
    try (Stream<Path> days = Files.list(news)) {
      for (Path day : days.sorted().toList()) {
        readDay(Files.readString(day), articles);
      }
    }
    return articles;
  }

  private static void readDay(String markdown, List<SearchDocument> articles) {
    String[] items = ("\n" + markdown).split("\n" + ITEM, -1);
    for (int i = 1; i < items.length; i++) {
      int endOfTitle = items[i].indexOf('\n');
      long id = articles.size() + 1L;
      articles.add(
          anArticle(id, items[i].substring(0, endOfTitle).strip())
              .body(items[i].substring(endOfTitle).replaceAll("<[^>]+>", "\n"))
              .shownAt(TODAY.minus(Duration.ofHours(10_000)).plus(Duration.ofHours(id)))
              .document());
    }
  }

  private double shareOfTitlesFoundFirst(List<SearchDocument> articles) {
    Map<String, List<Long>> bearers = bearersNewestFirst(articles);
    try (SearchIndex index = anIndexIn(folder)) {
      index.rebuild(articles, 1);
      List<String> titles = titlesWorthTyping(articles);
      List<String> missed =
          titles.stream()
              .filter(title -> !areFirst(index, title, bearers.get(lettersOf(title))))
              .toList();
      double share = 1.0 - (double) missed.size() / titles.size();
      say(
          "%d titles of %d articles, found first: %.4f, missed: %s"
              .formatted(titles.size(), articles.size(), share, missed));
      return share;
    }
  }

  private static Map<String, List<Long>> bearersNewestFirst(List<SearchDocument> articles) {
    Map<String, List<Long>> bearers = new HashMap<>();
    for (SearchDocument article : articles) {
      bearers
          .computeIfAbsent(lettersOf(article.title()), title -> new ArrayList<>())
          .add(0, article.articleId());
    }
    return bearers;
  }

  private static List<String> titlesWorthTyping(List<SearchDocument> articles) {
    return articles.stream()
        .map(SearchDocument::title)
        .filter(title -> title.length() >= SHORTEST_TITLE)
        .distinct()
        .toList();
  }

  private static String lettersOf(String title) {
    return Normalised.of(title).letters();
  }

  /** All that bear the title come before everything else, the newest first. */
  private static boolean areFirst(SearchIndex index, String title, List<Long> bearers) {
    List<Long> found = ids(index.search(SearchQuery.of(title).page(1, 100)));
    return found.size() >= bearers.size() && found.subList(0, bearers.size()).equals(bearers);
  }

  @SuppressWarnings("SystemOut")
  private static void say(String sentence) {
    System.out.println(sentence);
  }
}
