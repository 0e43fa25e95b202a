package cn.zhanqun.ejb.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.ChannelChangedBySomebodyElse;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.ChannelMisplaced;
import cn.zhanqun.domain.site.ChannelProfile;
import cn.zhanqun.domain.site.CodeNotUsable;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.ledger.NotedLedger;
import cn.zhanqun.ejb.start.InTransaction;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The channels of the network that comes with the portal, edited in a real database. */
class ChannelEditingTest {

  private static final ChannelProfile COLUMN = ChannelProfile.named("专栏", "政务动态");

  @TempDir Path folder;

  private final List<LedgerChange> written = new ArrayList<>();
  private EntityManagerFactory factory;
  private EntityManager entities;
  private ChannelEditing editing;

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_channel_added_stands_last_and_its_code_is_its_own(TestDatabase database) {
    aNetworkIn(database);

    add(city(), "zl", COLUMN);

    List<ChannelView> all = city().channels();
    assertEquals("zl", all.get(all.size() - 1).code());
    assertEquals(LedgerAction.CHANNEL_ADDED, written.get(written.size() - 1).action());
    assertEquals("site", written.get(written.size() - 1).objectType());
    assertThrows(CodeNotUsable.class, () -> add(city(), "zl", COLUMN));
    assertThrows(CodeNotUsable.class, () -> add(city(), "fuping", COLUMN));
    assertThrows(CodeNotUsable.class, () -> add(city(), "media", COLUMN));
    add(county(), "zl", COLUMN);
    assertTrue(county().channel("zl").isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void of_two_who_describe_a_channel_at_once_the_later_is_told(TestDatabase database) {
    aNetworkIn(database);
    OpenedChannel seen = open(city().channel("yw").orElseThrow());
    ChannelProfile words =
        new ChannelProfile("头条", ChannelKind.LIST, "", "政务动态", "最重要的", "头条", 365, 7, "值班编辑", true);

    describe(seen, words);

    ChannelView described = city().channel("yw").orElseThrow();
    assertEquals("头条", described.name());
    assertTrue(described.hiddenWhenEmpty());
    assertThrows(ChannelChangedBySomebodyElse.class, () -> describe(seen, COLUMN));
    assertEquals("头条", city().channel("yw").orElseThrow().name());
    LedgerChange last = written.get(written.size() - 1);
    assertEquals("要闻", last.details().get("name.before"));
    assertEquals("头条", last.details().get("name"));
    assertTrue(last.details().keySet().stream().noneMatch(key -> key.startsWith("owner")));
  }

  @ParameterizedTest
  @EnumSource
  void a_channel_is_moved_up_down_in_and_out(TestDatabase database) {
    aNetworkIn(database);
    List<String> before = top();

    stand("pajs", "", 0);
    assertEquals("pajs", top().get(0));
    assertEquals(before.size(), top().size());

    stand("pajs", "fzjs", 0);
    assertEquals(
        List.of("pajs", "yasf"),
        city().under(city().channel("fzjs").orElseThrow()).stream()
            .map(ChannelView::code)
            .toList());

    stand("pajs", "", 999);
    assertEquals("pajs", top().get(top().size() - 1));
    assertThrows(ChannelMisplaced.class, () -> stand("fzjs", "yasf", 0));
    assertThrows(
        ChannelMisplaced.class,
        () ->
            transaction(
                () -> {
                  editing.stand(
                      Actor.SYSTEM,
                      city().channel("yw").orElseThrow().id(),
                      county().channel("yw").orElseThrow().id(),
                      0);
                  return 0;
                }));
    assertEquals("pajs", top().get(top().size() - 1));
  }

  @ParameterizedTest
  @EnumSource
  void whoever_keeps_one_site_keeps_no_channel_of_another(TestDatabase database) {
    aNetworkIn(database);
    Actor keeper =
        Actor.of(7, "站点管理员", Set.of(Permission.EDIT_CHANNELS), Reach.ofSite(county().id()));
    long foreign = city().channel("yw").orElseThrow().id();

    assertThrows(NotPermitted.class, () -> editing.open(keeper, foreign));
    assertThrows(NotPermitted.class, () -> editing.stand(keeper, foreign, 0, 0));
    assertThrows(NotPermitted.class, () -> editing.describe(keeper, foreign, "", COLUMN));
    assertThrows(NotPermitted.class, () -> editing.add(keeper, city().id(), "zl", COLUMN));
  }

  private void aNetworkIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    Ledger ledger = new NotedLedger(entities, written);
    editing = new ChannelEditing();
    editing.entities = entities;
    editing.ledger = ledger;
    transaction(
        () -> {
          NetworkFixture.setUp(entities, ledger);
          return 0;
        });
  }

  private SiteView city() {
    return NetworkFixture.sitesOf(entities).network().main().orElseThrow();
  }

  private SiteView county() {
    return NetworkFixture.sitesOf(entities).network().site("fuping").orElseThrow();
  }

  private List<String> top() {
    return city().channels().stream()
        .filter(ChannelView::isAtTheTop)
        .map(ChannelView::code)
        .toList();
  }

  private void add(SiteView site, String code, ChannelProfile profile) {
    transaction(() -> editing.add(Actor.SYSTEM, site.id(), code, profile));
  }

  private OpenedChannel open(ChannelView channel) {
    return transaction(() -> editing.open(Actor.SYSTEM, channel.id()));
  }

  private void describe(OpenedChannel seen, ChannelProfile profile) {
    transaction(() -> editing.describe(Actor.SYSTEM, seen.channelId(), seen.state(), profile));
  }

  private void stand(String code, String parent, int place) {
    long channelId = city().channel(code).orElseThrow().id();
    long parentId = city().channel(parent).map(ChannelView::id).orElse(ChannelView.AT_THE_TOP);
    transaction(
        () -> {
          editing.stand(Actor.SYSTEM, channelId, parentId, place);
          return 0;
        });
  }

  private <T> T transaction(Supplier<T> change) {
    return InTransaction.get(entities, change);
  }
}
