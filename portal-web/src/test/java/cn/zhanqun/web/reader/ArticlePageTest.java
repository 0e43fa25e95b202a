package cn.zhanqun.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.NetworkView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When an article counts as archived. */
class ArticlePageTest {

  private final PublishedArticle article = PublishedFixtures.bare("沈知秋");
  private final Instant archivedAt =
      CityTime.day(article.firstPublishedAt())
          .plusDays(Networks.COUNTY_NEWS.archiveAfterDays())
          .atStartOfDay(CityTime.ZONE)
          .toInstant();
  private final ArticlePage page = new ArticlePage();

  @AfterEach
  void end() {
    page.tags.end();
  }

  @Test
  void an_article_is_archived_when_its_channel_counts_it_as_old() {
    openAt(archivedAt);

    assertTrue(page.isArchived());
    assertEquals(Optional.empty(), page.tags.shown().validUntil());
  }

  @Test
  void until_then_its_page_says_when_it_will_be() {
    openAt(archivedAt.minus(Duration.ofMillis(1)));

    assertFalse(page.isArchived());
    assertEquals(Optional.of(archivedAt), page.tags.shown().validUntil());
  }

  private void openAt(Instant now) {
    NetworkView network = Networks.withoutHosts();
    page.visit = new Visit();
    page.visit.begin(
        network, Route.to(ReaderView.ARTICLE, Networks.site(network, "heshan")), PageForm.FULL);
    page.visit.foundArticle(article);
    page.tags = new TagRecorder();
    page.tags.begin();
    page.clock = Clock.fixed(now, ZoneOffset.UTC);
  }
}
