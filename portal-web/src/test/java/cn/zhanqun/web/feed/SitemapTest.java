package cn.zhanqun.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitemapTest {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @Test
  void a_file_lists_pages_and_since_when_they_are_as_they_are() {
    Document document =
        Sitemap.ofPages()
            .add("https://a.example/?a=1&b=2", Optional.of(Instant.parse("2026-03-02T04:00:00Z")))
            .add("https://a.example/x/", Optional.empty())
            .finish();

    ParsedXml file = ParsedXml.of(document);
    assertEquals("application/xml;charset=UTF-8", document.type());
    assertEquals(NAMESPACE, file.namespace());
    assertEquals(List.of("loc", "lastmod"), file.inside("url"));
    assertEquals(List.of("https://a.example/?a=1&b=2", "https://a.example/x/"), file.words("loc"));
    assertEquals(List.of("2026-03-02T12:00:00+08:00"), file.words("lastmod"));
  }

  @Test
  void an_index_lists_files() {
    ParsedXml index =
        ParsedXml.of(
            Sitemap.ofFiles().add("https://a.example/sitemap-a.xml", Optional.empty()).finish());

    assertEquals(NAMESPACE, index.namespace());
    assertEquals(List.of("loc"), index.inside("sitemap"));
  }

  @Test
  void the_largest_file_stays_far_below_fifty_megabytes() {
    Sitemap largest = Sitemap.ofPages();
    for (int article = 0; article < 50_000; article++) {
      largest.add(
          "https://www.a-long-name-of-a-county.gov.example/c/2026/0302/" + article + ".html",
          Optional.of(Instant.EPOCH));
    }

    assertEquals(0, largest.finish().content().length / 10_000_000);
  }
}
