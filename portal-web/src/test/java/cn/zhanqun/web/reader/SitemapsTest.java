package cn.zhanqun.web.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.ejb.article.ArticleMark;
import cn.zhanqun.ejb.article.ArticleShelves;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.NewsItem;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.feed.Document;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SitemapsTest {

  private static final Pattern ADDRESS = Pattern.compile("<loc>https://a\\.example(.*?)</loc>");
  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  private final NetworkView network = Networks.withoutHosts();
  private final SiteView city = Networks.site(network, "city");
  private final SiteView county = Networks.site(network, "heshan");
  private final Addresses addresses = new Addresses(network, city).inFull("https://a.example");
  private final Sitemaps sitemaps = new Sitemaps();

  @Test
  void an_article_stands_in_the_file_of_its_number() {
    articlesOfTheCounty(1, 50_000, 50_001, 724_963);

    assertEquals(List.of("/heshan/c/2026/0302/1.html", "/heshan/c/2026/0302/50000.html"), file(1));
    assertEquals(List.of("/heshan/c/2026/0302/50001.html"), file(2));
    assertEquals(List.of("/heshan/c/2026/0302/724963.html"), file(15));
  }

  @Test
  void a_file_without_articles_is_none() {
    articlesOfTheCounty(1);

    assertTrue(sitemaps.file(county, 2, addresses).isEmpty());
    assertTrue(sitemaps.file(county, 9_999_999_999_999L, addresses).isEmpty());
    assertTrue(sitemaps.file(city, 1, addresses).isEmpty());
  }

  @Test
  void the_index_lists_the_files_there_are_and_no_others() {
    articlesOfTheCounty(50_000, 724_963);

    assertEquals(
        List.of(
            "/sitemap-city.xml",
            "/sitemap-heshan.xml",
            "/sitemap-heshan-1.xml",
            "/sitemap-heshan-15.xml",
            "/sitemap-linshui.xml"),
        listed(sitemaps.index(network, city, addresses)));
  }

  @Test
  void a_full_file_holds_every_number_of_its_shelf() {
    articlesOfTheCounty(LongStream.rangeClosed(1, 50_001).toArray());

    assertEquals(50_000, file(1).size());
  }

  @Test
  void a_site_lists_its_home_and_its_channels() {
    articlesOfTheCounty();

    assertEquals(List.of("/heshan/", "/heshan/hsxw/"), file(Sitemaps.OWN_PAGES));
  }

  private List<String> file(long number) {
    return listed(sitemaps.file(county, number, addresses).orElseThrow());
  }

  private static List<String> listed(Document document) {
    return ADDRESS
        .matcher(new String(document.content(), UTF_8))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private void articlesOfTheCounty(long... numbers) {
    sitemaps.articles = new Numbers(county.id(), numbers);
    sitemaps.shelves = new Shelves(county.id(), numbers);
  }

  private static final class Shelves extends ArticleShelves {

    private final long site;
    private final long[] numbers;

    Shelves(long site, long... numbers) {
      this.site = site;
      this.numbers = numbers;
    }

    @Override
    public SortedMap<Long, Instant> of(long siteId) {
      SortedMap<Long, Instant> shelves = new TreeMap<>();
      LongStream.of(numbers)
          .filter(number -> siteId == site)
          .forEach(number -> shelves.put((number + 49_999) / 50_000, NOON));
      return shelves;
    }
  }

  /** Articles that are nothing but numbers of one site, all of the same noon. */
  private static final class Numbers extends PublishedArticles {

    private final long site;
    private final long[] numbers;

    Numbers(long site, long... numbers) {
      this.site = site;
      this.numbers = numbers;
    }

    @Override
    public List<ArticleMark> marksOf(long siteId, long after, long upTo) {
      return LongStream.of(numbers)
          .filter(number -> siteId == site && number > after && number <= upTo)
          .mapToObj(number -> new ArticleMark(number, NOON, NOON))
          .toList();
    }

    @Override
    public Map<Long, Headline> newestOnEach(Collection<Long> siteIds) {
      return Map.of();
    }

    @Override
    public Map<Long, Headline> newestInEach(Collection<Long> channelIds) {
      return Map.of();
    }

    @Override
    public List<NewsItem> asNews(List<Headline> headlines) {
      return List.of();
    }
  }
}
