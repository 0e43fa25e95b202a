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
import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.LinkNotUsable;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.ledger.NotedLedger;
import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.ejb.site.BlockView.LinkView;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The network that comes with the portal, set up in a real database and arranged anew. */
class ArrangingTest {

  private static final LinkView LINK = new LinkView("某网", "https://www.city.example/");

  @TempDir Path folder;

  private final List<LedgerChange> written = new ArrayList<>();
  private EntityManagerFactory factory;
  private EntityManager entities;
  private Arranging arranging;
  private NetworkSetup setup;

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void a_new_site_has_a_home_page_and_its_channels_their_kinds(TestDatabase database) {
    aNetworkIn(database);

    SiteView city = network().main().orElseThrow();

    assertEquals(
        List.of(
            BlockLook.HEADLINE,
            BlockLook.FOCUS,
            BlockLook.LATEST,
            BlockLook.NOTICES,
            BlockLook.TOPICS),
        looks(city, BlockArea.TOP));
    assertEquals(
        List.of(BlockLook.COUNTIES, BlockLook.LINKS, BlockLook.LINKS), looks(city, BlockArea.FOOT));
    assertEquals(2, city.topics().size());
    assertEquals(ChannelKind.LINK, city.channel("bsfw").orElseThrow().kind());
    assertEquals(
        List.of("yasf"),
        city.under(city.channel("fzjs").orElseThrow()).stream().map(ChannelView::code).toList());
    assertTrue(city.navigation().stream().noneMatch(channel -> channel.code().equals("yasf")));
  }

  @ParameterizedTest
  @EnumSource
  void a_home_page_is_composed_anew_all_at_once(TestDatabase database) {
    aNetworkIn(database);

    arrange(
        Actor.SYSTEM,
        new ArrangedBlock(
            BlockArea.MAIN, BlockLook.LIST, "两栏", 7, List.of("pajs", "yw"), List.of()),
        new ArrangedBlock(BlockArea.FOOT, BlockLook.LINKS, "链接", 1, List.of(), List.of(LINK)));

    SiteView city = network().main().orElseThrow();
    assertEquals(2, city.blocks().size());
    assertEquals(
        List.of("pajs", "yw"),
        city.blocks().get(0).channelIds().stream()
            .map(id -> city.channel(id).orElseThrow().code())
            .toList());
    assertEquals(List.of(LINK), city.blocks().get(1).links());
    LedgerChange last = written.get(written.size() - 1);
    assertEquals(LedgerAction.SITE_ARRANGED, last.action());
    assertEquals("site", last.objectType());
  }

  @Test
  void what_cannot_be_shown_is_refused_and_nothing_changes() {
    aNetworkIn(TestDatabase.DERBY);
    List<BlockView> before = network().main().orElseThrow().blocks();

    assertThrows(HomeNotArrangeable.class, () -> arrange(Actor.SYSTEM));
    assertThrows(HomeNotArrangeable.class, () -> arrange(Actor.SYSTEM, aListOf("nowhere")));
    assertThrows(
        LinkNotUsable.class,
        () ->
            arrange(
                Actor.SYSTEM,
                new ArrangedBlock(
                    BlockArea.FOOT,
                    BlockLook.LINKS,
                    "",
                    1,
                    List.of(),
                    List.of(new LinkView("坏", "javascript:alert(1)")))));

    assertEquals(before, network().main().orElseThrow().blocks());
  }

  @Test
  void an_editor_arranges_the_sites_granted_and_no_other() {
    aNetworkIn(TestDatabase.DERBY);
    long elsewhere = network().sites().get(1).id();
    Actor editor = Actor.of(5, "编辑", Set.of(Permission.ARRANGE_HOME), Reach.ofSite(elsewhere));

    assertThrows(NotPermitted.class, () -> arrange(editor, aListOf("yw")));
  }

  @Test
  void a_site_wears_pictures_of_its_own_library_alone() {
    aNetworkIn(TestDatabase.DERBY);
    long own = aPictureOf(network().sites().get(0));
    long foreign = aPictureOf(network().sites().get(1));
    long cityId = network().main().orElseThrow().id();

    transaction(
        () ->
            arranging.chooseTheme(
                Actor.SYSTEM, cityId, "teal", Optional.empty(), Optional.of(own)));

    SiteView city = network().main().orElseThrow();
    assertEquals("teal", city.accent());
    assertEquals(own, city.banner().orElseThrow().mediaId());
    assertEquals("/media/" + own + "/a%20b.jpg", city.banner().orElseThrow().address());
    assertThrows(
        HomeNotArrangeable.class,
        () ->
            transaction(
                () ->
                    arranging.chooseTheme(
                        Actor.SYSTEM, cityId, "red", Optional.of(foreign), Optional.empty())));
  }

  @Test
  void a_site_of_an_earlier_release_gets_a_home_page_once() {
    aNetworkIn(TestDatabase.DERBY);
    transaction(() -> entities.createNativeQuery("DELETE FROM block_link").executeUpdate());
    transaction(() -> entities.createNativeQuery("DELETE FROM block_channel").executeUpdate());
    transaction(() -> entities.createNativeQuery("DELETE FROM block").executeUpdate());
    entities.clear();

    transaction(setup::arrangeHomesWhereNone);
    List<BlockView> made = network().main().orElseThrow().blocks();
    transaction(setup::arrangeHomesWhereNone);

    assertTrue(made.size() > 5);
    assertEquals(made, network().main().orElseThrow().blocks());
  }

  private void aNetworkIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    Ledger ledger = new NotedLedger(entities, written);
    setup = new NetworkSetup();
    setup.entities = entities;
    setup.settings = new Settings();
    setup.ledger = ledger;
    arranging = new Arranging();
    arranging.entities = entities;
    arranging.ledger = ledger;
    transaction(setup::setUpIfEmpty);
  }

  private void arrange(Actor actor, ArrangedBlock... blocks) {
    long siteId = network().main().orElseThrow().id();
    transaction(() -> arranging.arrange(actor, siteId, List.of(blocks)));
  }

  private static ArrangedBlock aListOf(String channel) {
    return new ArrangedBlock(BlockArea.MAIN, BlockLook.LIST, "", 5, List.of(channel), List.of());
  }

  private long aPictureOf(SiteView site) {
    MediaFile file =
        MediaFile.picture(
            entities.find(Site.class, site.id()),
            "0",
            "a b.jpg",
            "image/jpeg",
            4,
            3,
            9,
            Instant.parse("2026-03-01T00:00:00Z"));
    transaction(() -> entities.persist(file));
    return file.id();
  }

  private void transaction(Runnable change) {
    InTransaction.run(entities, change);
  }

  private NetworkView network() {
    NetworkReading reading = new NetworkReading();
    reading.entities = entities;
    reading.clock = Clock.systemUTC();
    return reading.read(0);
  }

  private static List<BlockLook> looks(SiteView site, BlockArea area) {
    return site.blocks().stream()
        .filter(block -> block.area() == area)
        .map(BlockView::look)
        .toList();
  }
}
