package cn.zhanqun.ejb.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.ChannelProfile;
import cn.zhanqun.domain.site.HostNotPossible;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.domain.site.SiteNotChangeable;
import cn.zhanqun.domain.site.SiteState;
import cn.zhanqun.domain.site.SiteStateNotPossible;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.ledger.NotedLedger;
import cn.zhanqun.ejb.start.InTransaction;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hosts and states of the sites that come with the portal, in a real database. */
class SiteKeepingTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
  private static final Actor KEEPER =
      Actor.of(
          7,
          "李明",
          Set.of(
              Permission.CREATE_SITE,
              Permission.EDIT_SITE,
              Permission.EDIT_CHANNELS,
              Permission.ARRANGE_HOME),
          Reach.EVERYWHERE);

  @TempDir Path folder;

  private final List<LedgerChange> written = new ArrayList<>();
  private EntityManagerFactory factory;
  private EntityManager entities;
  private SiteKeeping keeping;

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void the_main_site_has_its_host_first_and_loses_it_last(TestDatabase database) {
    aNetworkIn(database);

    assertThrows(HostNotPossible.class, () -> giveHost("fuping", "fp.example.cn"));
    giveHost("city", "City.Example.cn");
    giveHost("fuping", "fp.example.cn");

    assertEquals("city.example.cn", site("city").host());
    assertEquals("fp.example.cn", site("fuping").host());
    assertThrows(HostNotPossible.class, () -> giveHost("dali", "fp.example.cn"));
    assertThrows(HostNotPossible.class, () -> takeHost("city"));
    takeHost("fuping");
    takeHost("city");
    assertEquals("", site("city").host());
    assertEquals(LedgerAction.SITE_HOST_TAKEN, written.get(written.size() - 1).action());
  }

  /** Else two hosts of two sites could be the same, given at the same time. */
  @ParameterizedTest
  @EnumSource
  void whoever_gives_or_takes_a_host_holds_the_names_of_the_network(TestDatabase database) {
    aNetworkIn(database);

    transaction(
        () -> {
          keeping.giveHost(KEEPER, site("city").id(), "city.example.cn");
          assertEquals(LockModeType.PESSIMISTIC_WRITE, lockOfMainSite());
        });
    transaction(
        () -> {
          keeping.takeHost(KEEPER, site("city").id());
          assertEquals(LockModeType.PESSIMISTIC_WRITE, lockOfMainSite());
        });
  }

  private LockModeType lockOfMainSite() {
    return entities.getLockMode(entities.find(Site.class, site("city").id()));
  }

  @ParameterizedTest
  @EnumSource
  void an_archived_site_refuses_every_change_and_says_since_when_and_by_whom(
      TestDatabase database) {
    aNetworkIn(database);

    put("fuping", SiteState.ARCHIVED);

    assertTrue(site("fuping").is(SiteState.ARCHIVED));
    assertEquals(Optional.of(NOON), site("fuping").state().since());
    SiteNotChangeable refused = assertThrows(SiteNotChangeable.class, () -> addChannel("fuping"));
    assertEquals(List.of(site("fuping").name(), "2026-03-02 12:00", "李明"), refused.arguments());
    assertThrows(SiteNotChangeable.class, () -> identify("fuping"));
    assertThrows(SiteNotChangeable.class, () -> arrange("fuping"));
    addChannel("dali");
    put("fuping", SiteState.OPEN);
    addChannel("fuping");
  }

  @ParameterizedTest
  @EnumSource
  void a_closed_site_is_prepared_by_staff_and_not_named_to_readers(TestDatabase database) {
    aNetworkIn(database);

    put("fuping", SiteState.CLOSED);

    addChannel("fuping");
    NetworkView network = NetworkFixture.sitesOf(entities).network();
    assertFalse(network.open().contains(site("fuping")));
    assertEquals(network.sites().size() - 1, network.open().size());
  }

  @ParameterizedTest
  @EnumSource
  void the_main_site_is_never_closed(TestDatabase database) {
    aNetworkIn(database);

    assertThrows(SiteStateNotPossible.class, () -> put("city", SiteState.CLOSED));
    assertThrows(SiteStateNotPossible.class, () -> put("city", SiteState.ARCHIVED));
    put("city", SiteState.READ_ONLY);
    assertThrows(SiteNotChangeable.class, () -> addChannel("city"));
  }

  @ParameterizedTest
  @EnumSource
  void whoever_keeps_one_site_neither_closes_it_nor_gives_it_a_host(TestDatabase database) {
    aNetworkIn(database);
    long fuping = site("fuping").id();
    Actor keeper = Actor.of(8, "站点管理员", Set.of(Permission.EDIT_SITE), Reach.ofSite(fuping));

    assertThrows(NotPermitted.class, () -> keeping.put(keeper, fuping, SiteState.CLOSED));
    assertThrows(NotPermitted.class, () -> keeping.giveHost(keeper, fuping, "fp.example.cn"));
    assertThrows(NotPermitted.class, () -> keeping.takeHost(keeper, fuping));
  }

  private void aNetworkIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    keeping = new SiteKeeping();
    keeping.entities = entities;
    keeping.ledger = ledger();
    keeping.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    transaction(() -> NetworkFixture.setUp(entities, ledger()));
  }

  private Ledger ledger() {
    return new NotedLedger(entities, written);
  }

  private SiteView site(String code) {
    return NetworkFixture.sitesOf(entities).network().sites().stream()
        .filter(site -> code.equals("city") ? site.main() : site.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private void giveHost(String code, String host) {
    transaction(() -> keeping.giveHost(KEEPER, site(code).id(), host));
  }

  private void takeHost(String code) {
    transaction(() -> keeping.takeHost(KEEPER, site(code).id()));
  }

  private void put(String code, SiteState state) {
    transaction(() -> keeping.put(KEEPER, site(code).id(), state));
  }

  private void addChannel(String code) {
    ChannelEditing editing = new ChannelEditing();
    editing.entities = entities;
    editing.ledger = ledger();
    transaction(
        () -> editing.add(KEEPER, site(code).id(), "zl", ChannelProfile.named("专栏", "政务动态")));
  }

  private void identify(String code) {
    SiteIdentification identification = new SiteIdentification();
    identification.entities = entities;
    identification.ledger = ledger();
    long siteId = site(code).id();
    long version = identification.open(KEEPER, siteId).version();
    transaction(() -> identification.identify(KEEPER, siteId, version, SiteIdentity.UNKNOWN));
  }

  private void arrange(String code) {
    Arranging arranging = new Arranging();
    arranging.entities = entities;
    arranging.ledger = ledger();
    transaction(() -> arranging.arrange(KEEPER, site(code).id(), "", List.of()));
  }

  private void transaction(Runnable change) {
    InTransaction.run(entities, change);
  }
}
