package cn.zhanqun.ejb.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.Pin;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.NetworkFixture;
import cn.zhanqun.ejb.site.PinView;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles are pinned above the others of their channel, in a real database. */
class PinningTest {

  private static final Instant NOW = Instant.parse("2090-03-01T00:00:00Z");
  private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

  @TempDir Path folder;

  private final Pinning pinning = new Pinning();
  private NewsDesk desk;
  private EntityManager entities;
  private List<LedgerChange> written;
  private Site city;
  private Channel news;
  private Channel notices;

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @EnumSource
  void what_is_pinned_is_known_by_rank_until_it_ends(TestDatabase database) {
    networkIn(database);
    Article first = published("先");
    Article second = published("后");
    pin(Actor.SYSTEM, first, new Pin(2, Optional.empty()));
    pin(Actor.SYSTEM, second, new Pin(1, Optional.of(TOMORROW)));

    assertEquals(List.of(second.id(), first.id()), pinnedIn(news, NOW));
    assertEquals(List.of(first.id()), pinnedIn(news, TOMORROW));
    assertEquals(List.of(), pinnedIn(notices, NOW));
    assertEquals(List.of("后", "先"), titles(NOW));
    assertEquals(List.of("先"), titles(TOMORROW));
    LedgerChange change = written.get(written.size() - 1);
    assertEquals(LedgerAction.ARTICLE_PINNED, change.action());
    assertEquals("article", change.objectType());
  }

  @ParameterizedTest
  @EnumSource
  void a_pin_ends_with_being_taken_away_moved_or_withdrawn(TestDatabase database) {
    networkIn(database);
    Article taken = published("一");
    Article moved = published("二");
    Article withdrawn = published("三");
    List.of(taken, moved, withdrawn)
        .forEach(article -> pin(Actor.SYSTEM, article, new Pin(1, Optional.empty())));

    transaction(() -> pinning.unpin(Actor.SYSTEM, taken.id()));
    transaction(() -> moved.placeIn(notices, NOW));
    transaction(() -> withdrawn.withdraw("撤", NOW));

    assertEquals(List.of(), pinnedIn(news, NOW));
    assertEquals(List.of(), pinnedIn(notices, NOW));
  }

  @ParameterizedTest
  @EnumSource
  void the_place_of_a_pinned_article_stays_as_it_is(TestDatabase database) {
    networkIn(database);
    Article older = published("旧");
    published("新");
    PublishedArticles articles = new PublishedArticles();
    articles.entities = entities;
    articles.tags = new TagRecorder();
    List<Headline> before = articles.page(news.id(), 1, 1);

    pin(Actor.SYSTEM, older, new Pin(1, Optional.empty()));

    assertEquals(before, articles.page(news.id(), 1, 1));
  }

  @ParameterizedTest
  @EnumSource
  void whoever_arranges_another_site_may_not(TestDatabase database) {
    networkIn(database);
    Article article = published("一");
    Actor stranger =
        Actor.of(7, "别处", Set.of(Permission.ARRANGE_HOME), Reach.ofSite(city.id() + 1));

    assertThrows(NotPermitted.class, () -> pin(stranger, article, new Pin(1, Optional.empty())));
    assertThrows(NotPermitted.class, () -> pinning.list(stranger, city.id()));
  }

  private void networkIn(TestDatabase database) {
    desk = new NewsDesk(database, folder);
    entities = desk.entities;
    written = desk.written;
    pinning.entities = entities;
    pinning.articles = NewsDesk.articles(entities);
    pinning.ledger = desk.ledger();
    pinning.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    city = desk.city;
    news = desk.channel("news", 1);
    notices = desk.channel("notices", 2);
  }

  private Article published(String title) {
    return desk.published(news, title, NOW);
  }

  private void pin(Actor actor, Article article, Pin pin) {
    transaction(() -> pinning.pin(actor, article.id(), pin));
  }

  private List<Long> pinnedIn(Channel channel, Instant now) {
    return NetworkFixture.sitesOf(entities).network().pinsIn(List.of(channel.id()), now).stream()
        .map(PinView::articleId)
        .toList();
  }

  private List<String> titles(Instant now) {
    pinning.clock = Clock.fixed(now, ZoneOffset.UTC);
    return pinning.list(Actor.SYSTEM, city.id()).stream().map(PinLine::title).toList();
  }

  private void transaction(Runnable change) {
    desk.run(change);
  }
}
