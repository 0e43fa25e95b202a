package cn.zhanqun.ejb.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.account.Role;
import cn.zhanqun.domain.article.Article;
import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.domain.article.Edition;
import cn.zhanqun.domain.article.Source;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.domain.ledger.LedgerHead;
import cn.zhanqun.domain.site.Block;
import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.ledger.NotedLedger;
import cn.zhanqun.ejb.page.TagRecorder;
import cn.zhanqun.ejb.site.NetworkFixture;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.start.InTransaction;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two channels become one, on both databases. */
class ChannelMergingTest {

  @TempDir Path folder;

  private final List<LedgerChange> written = new ArrayList<>();
  private EntityManagerFactory factory;
  private EntityManager entities;
  private PublishedArticles articles;
  private ChannelMerging merging;
  private Site city;
  private Channel law;
  private Channel cases;

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void articles_stand_in_the_other_by_their_time_and_keep_their_pages(TestDatabase database) {
    twoChannelsIn(database);
    for (int day = 1; day <= 28; day += 2) {
      published(law, "law " + day, "2026-01-%02d 08:00".formatted(day));
    }
    for (int day = 2; day <= 28; day += 2) {
      published(cases, "case " + day, "2026-01-%02d 08:00".formatted(day));
    }
    Article draft = drafted(cases, "not yet");

    long moved = merge(cases, law);

    assertEquals(15, moved);
    assertEquals(2, articles.lastPageOf(law.id()));
    assertEquals(
        IntStream.rangeClosed(1, 20).mapToObj(ChannelMergingTest::title).toList(), oldestPage());
    assertEquals(List.of("case 28", "law 27"), newest(law, 2));
    assertEquals(List.of(), newest(cases, 9));
    assertEquals("law", entities.find(Article.class, draft.id()).channel().orElseThrow().code());
    published(law, "later", "2026-02-01 08:00");
    assertEquals(List.of("later", "case 28"), newest(law, 2));
  }

  private static String title(int day) {
    return (day % 2 == 1 ? "law " : "case ") + day;
  }

  private List<String> oldestPage() {
    List<String> titles =
        new ArrayList<>(articles.page(law.id(), 1, 2).stream().map(Headline::title).toList());
    java.util.Collections.reverse(titles);
    return titles;
  }

  @ParameterizedTest
  @EnumSource
  void the_old_address_leads_to_the_other_and_blocks_and_lower_channels_follow(
      TestDatabase database) {
    twoChannelsIn(database);
    Channel older = aChannel("older", 3);
    Channel below = aChannel("below", 4);
    transaction(() -> below.standUnder(cases));
    Block block = new Block(city, 1, BlockArea.MAIN, BlockLook.LIST, "", 5);
    transaction(
        () -> {
          block.show(List.of(law, cases));
          entities.persist(block);
        });
    merge(older, cases);

    merge(cases, law);

    SiteView site = NetworkFixture.sitesOf(entities).network().main().orElseThrow();
    assertEquals(Optional.empty(), site.channel("cases"));
    assertEquals("law", site.mergedChannel("cases").orElseThrow().code());
    assertEquals("law", site.mergedChannel("older").orElseThrow().code());
    assertEquals(law.id(), site.channel("below").orElseThrow().parentId());
    assertEquals(List.of(law.id()), site.blocks().get(0).channelIds());
    LedgerChange last = written.get(written.size() - 1);
    assertEquals(LedgerAction.CHANNEL_MERGED, last.action());
    assertEquals("site", last.objectType());
    assertEquals("cases", last.details().get("channel"));
  }

  @ParameterizedTest
  @EnumSource
  void a_channel_merged_into_one_below_it_leaves_its_place_to_that(TestDatabase database) {
    twoChannelsIn(database);
    Channel middle = aChannel("middle", 3);
    transaction(
        () -> {
          middle.standUnder(law);
          cases.standUnder(middle);
        });

    merge(law, cases);

    assertEquals(Optional.empty(), cases.parent());
    assertEquals(Optional.of(cases), entities.find(Channel.class, middle.id()).parent());
  }

  @ParameterizedTest
  @EnumSource
  void the_months_of_both_are_counted_together(TestDatabase database) {
    twoChannelsIn(database);
    ChannelMonths months = new ChannelMonths();
    months.articles = articles;
    months.tags = articles.tags;
    published(cases, "case", "2026-01-02 08:00");
    assertFalse(months.isAnyIn(law.id()));

    merge(cases, law);
    months.apply(List.of(lastEntry()));

    assertTrue(months.isAnyIn(law.id()));
    assertFalse(months.isAnyIn(cases.id()));
    assertEquals(1, articles.idsIn(law.id()).size());
  }

  private LedgerEntry lastEntry() {
    return entities
        .find(LedgerHead.class, LedgerHead.THE_ONE)
        .append(Instant.EPOCH, 0, written.get(written.size() - 1));
  }

  @ParameterizedTest
  @EnumSource
  void who_writes_for_the_merged_channel_goes_on_in_the_other(TestDatabase database) {
    twoChannelsIn(database);

    merge(cases, law);

    assertEquals(law, merging.articles.requireChannel(cases.id()));
  }

  @ParameterizedTest
  @EnumSource
  void what_was_granted_in_the_channel_ends_with_it_and_reaches_no_farther(TestDatabase database) {
    twoChannelsIn(database);
    Account account = new Account("shen", "某人", "hash");
    transaction(
        () -> {
          entities.persist(account);
          entities.persist(Grant.inChannel(account, role("author"), cases, false));
          entities.persist(Grant.inChannel(account, role("editor"), law, true));
        });

    merge(cases, law);

    List<Grant> left = entities.createQuery("SELECT g FROM Grant g", Grant.class).getResultList();
    assertEquals(List.of("editor"), left.stream().map(grant -> grant.role().code()).toList());
    LedgerChange takenBack = written.get(written.size() - 2);
    assertEquals(LedgerAction.ROLE_TAKEN_BACK, takenBack.action());
    assertEquals("author", takenBack.details().get("role.before"));
    assertEquals("1", written.get(written.size() - 1).details().get("grants"));
  }

  private Role role(String code) {
    return entities
        .createQuery("SELECT r FROM Role r WHERE r.code = :code", Role.class)
        .setParameter("code", code)
        .getSingleResult();
  }

  @ParameterizedTest
  @EnumSource
  void whoever_keeps_the_channels_of_another_site_may_not(TestDatabase database) {
    twoChannelsIn(database);
    Actor stranger =
        Actor.of(7, "别处", Set.of(Permission.EDIT_CHANNELS), Reach.ofSite(city.id() + 1));

    assertThrows(
        NotPermitted.class, () -> transaction(() -> merging.merge(stranger, cases.id(), law.id())));
  }

  private void twoChannelsIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    articles = new PublishedArticles();
    articles.entities = entities;
    articles.tags = new TagRecorder();
    merging = new ChannelMerging();
    merging.entities = entities;
    merging.articles = new Articles();
    merging.articles.entities = entities;
    merging.ledger = new NotedLedger(entities, written);
    merging.clock = Clock.systemUTC();
    city = Site.mainSite("city", "甲城政法网", "甲城");
    transaction(
        () -> {
          entities.persist(city);
          entities.persist(new Source("本网"));
        });
    law = aChannel("law", 1);
    cases = aChannel("cases", 2);
  }

  private Channel aChannel(String code, int position) {
    Channel channel = new Channel(city, code, code, "政务动态", "", "", position);
    transaction(() -> entities.persist(channel));
    return channel;
  }

  private Article published(Channel channel, String title, String minute) {
    Instant moment = CityTime.readMinute(minute).orElseThrow();
    Article article = begun(channel, title, moment);
    transaction(
        () -> {
          entities.refresh(channel);
          article.publish(moment);
          entities.persist(article);
        });
    return article;
  }

  private Article drafted(Channel channel, String title) {
    Article article = begun(channel, title, Instant.parse("2026-01-01T00:00:00Z"));
    transaction(() -> entities.persist(article));
    return article;
  }

  private Article begun(Channel channel, String title, Instant moment) {
    Article article = Article.bringIn(city, "", "", moment);
    article.placeIn(channel, moment);
    Edition draft = article.openDraft(moment);
    ArticleText text = new ArticleText();
    text.setTitle(title);
    draft.rewrite(text, HtmlPolicy.sanitize("<p>" + title + "</p>").html(), title, moment);
    draft.creditTo(
        entities.createQuery("SELECT s FROM Source s", Source.class).getResultStream().findAny());
    draft.showTime(Optional.of(moment));
    return article;
  }

  private long merge(Channel channel, Channel into) {
    long[] moved = new long[1];
    transaction(() -> moved[0] = merging.merge(Actor.SYSTEM, channel.id(), into.id()).articles());
    entities.clear();
    law = entities.find(Channel.class, law.id());
    cases = entities.find(Channel.class, cases.id());
    city = law.site();
    return moved[0];
  }

  private List<String> newest(Channel channel, int count) {
    return articles.newestIn(channel.id(), count).stream().map(Headline::title).toList();
  }

  private void transaction(Runnable change) {
    InTransaction.run(entities, change);
  }
}
