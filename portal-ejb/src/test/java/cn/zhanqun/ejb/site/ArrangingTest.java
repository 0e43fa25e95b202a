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
import cn.zhanqun.domain.site.AccentUnknown;
import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.domain.site.Channel;
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
  void a_channel_that_has_nothing_to_show_there_is_refused_by_its_name() {
    aNetworkIn(TestDatabase.DERBY);
    Channel merged = channel("pajs");
    transaction(() -> merged.mergeInto(channel("yw")));

    assertEquals("refusal.home-not-arrangeable.merged", refusalOf(aListOf("pajs")).messageKey());
    assertEquals("refusal.home-not-arrangeable.link", refusalOf(aListOf("bsfw")).messageKey());
    assertEquals("refusal.home-not-arrangeable.link-name", refusalOf(aLinkNamed(" ")).messageKey());
  }

  private Channel channel(String code) {
    return entities
        .createQuery(
            "SELECT c FROM Channel c WHERE c.site.main = TRUE AND c.code = :code", Channel.class)
        .setParameter("code", code)
        .getSingleResult();
  }

  private HomeNotArrangeable refusalOf(ArrangedBlock block) {
    return assertThrows(HomeNotArrangeable.class, () -> arrange(Actor.SYSTEM, block));
  }

  private static ArrangedBlock aLinkNamed(String name) {
    return new ArrangedBlock(
        BlockArea.FOOT,
        BlockLook.LINKS,
        "",
        1,
        List.of(),
        List.of(new LinkView(name, LINK.address())));
  }

  @ParameterizedTest
  @EnumSource
  void of_two_who_arrange_the_same_home_page_the_later_is_told(TestDatabase database) {
    aNetworkIn(database);
    long cityId = network().main().orElseThrow().id();
    OpenedHome seen = arranging.open(Actor.SYSTEM, cityId);
    arrange(Actor.SYSTEM, aListOf("yw"));

    assertThrows(
        HomeArrangedBySomebodyElse.class,
        () ->
            transaction(
                () ->
                    arranging.arrange(
                        Actor.SYSTEM, cityId, seen.state(), List.of(aListOf("pajs")))));

    assertEquals(List.of(aListOf("yw")), arranging.open(Actor.SYSTEM, cityId).blocks());
  }

  @Test
  void what_is_opened_to_be_arranged_is_what_readers_see() {
    aNetworkIn(TestDatabase.DERBY);
    SiteView city = network().main().orElseThrow();

    assertEquals(OpenedHome.of(city), arranging.open(Actor.SYSTEM, city.id()));
  }

  @Test
  void a_preview_shows_what_saving_would_and_changes_nothing() {
    aNetworkIn(TestDatabase.DERBY);
    SiteView before = network().main().orElseThrow();

    List<BlockView> shown =
        arranging.preview(Actor.SYSTEM, before.id(), List.of(aListOf("yw"), aListOf("pajs")));

    assertEquals(2, shown.size());
    assertEquals(List.of(channel("pajs").id()), shown.get(1).channelIds());
    assertEquals(before, network().main().orElseThrow());
    assertThrows(
        HomeNotArrangeable.class,
        () -> arranging.preview(Actor.SYSTEM, before.id(), List.of(aListOf("nowhere"))));
  }

  @Test
  void the_plan_of_a_new_site_is_proposed_for_the_channels_of_today() {
    aNetworkIn(TestDatabase.DERBY);
    SiteView county = network().sites().get(1);
    List<ArrangedBlock> asBegun = arranging.open(Actor.SYSTEM, county.id()).blocks();

    List<ArrangedBlock> proposed = arranging.propose(Actor.SYSTEM, county.id());

    assertTrue(proposed.size() > 3);
    assertEquals(asBegun.get(0).look(), proposed.get(0).look());
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
  void a_look_is_previewed_before_anybody_else_sees_it() {
    aNetworkIn(TestDatabase.DERBY);
    SiteView city = network().main().orElseThrow();
    Optional<Long> own = Optional.of(aPictureOf(city));
    Optional<Long> foreign = Optional.of(aPictureOf(network().sites().get(1)));

    ThemeView shown =
        arranging.previewTheme(Actor.SYSTEM, city.id(), "teal", Optional.empty(), own);

    assertEquals("teal", city.dressed(shown).accent());
    assertEquals(own, shown.banner().map(PictureView::mediaId));
    assertEquals(city.theme(), arranging.openTheme(Actor.SYSTEM, city.id()));
    assertThrows(
        HomeNotArrangeable.class,
        () -> arranging.previewTheme(Actor.SYSTEM, city.id(), "teal", foreign, own));
    assertThrows(
        AccentUnknown.class,
        () ->
            arranging.previewTheme(
                Actor.SYSTEM, city.id(), "#fff", Optional.empty(), Optional.empty()));
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
    transaction(() -> arranging.arrange(actor, siteId, state(), List.of(blocks)));
  }

  private String state() {
    return OpenedHome.of(network().main().orElseThrow()).state();
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
