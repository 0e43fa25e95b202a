package cn.zhanqun.ejb.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.NoticePeriod;
import cn.zhanqun.domain.site.NoticeTone;
import cn.zhanqun.ejb.ledger.NotedLedger;
import cn.zhanqun.ejb.start.InTransaction;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences above every page, put up and taken down in a real database. */
class NoticeBarsTest {

  private static final Instant NOW = Instant.parse("2026-12-12T16:00:00Z");
  private static final NoticePeriod A_DAY = new NoticePeriod(NOW, NOW.plusSeconds(86_400));
  private static final Optional<Long> ALL_SITES = Optional.empty();

  @TempDir Path folder;

  private final List<LedgerChange> written = new ArrayList<>();
  private final NoticeBars bars = new NoticeBars();
  private EntityManagerFactory factory;
  private EntityManager entities;

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void what_is_put_up_stands_above_the_pages_of_its_site_until_its_time_is_over(
      TestDatabase database) {
    aNetworkIn(database);
    long cityId = siteId(0);

    NoticeBarView put = putUp(Actor.SYSTEM, Optional.of(cityId));

    assertEquals(List.of(put), networkAt(NOW).noticesOn(cityId, NOW));
    assertEquals(List.of(), networkAt(NOW).noticesOn(siteId(1), NOW));
    assertEquals(List.of(), networkAt(A_DAY.endsAt()).notices());
    LedgerChange change = written.get(written.size() - 1);
    assertEquals(LedgerAction.NOTICE_BAR_PUT_UP, change.action());
    assertEquals("site", change.objectType());
  }

  @ParameterizedTest
  @EnumSource
  void what_is_taken_down_is_gone_at_once(TestDatabase database) {
    aNetworkIn(database);
    NoticeBarView put = putUp(Actor.SYSTEM, ALL_SITES);

    InTransaction.run(entities, () -> bars.takeDown(Actor.SYSTEM, put.id()));

    assertEquals(List.of(), networkAt(NOW).noticesOn(siteId(1), NOW));
    assertEquals(LedgerAction.NOTICE_BAR_TAKEN_DOWN, written.get(written.size() - 1).action());
  }

  @Test
  void whoever_edits_one_site_speaks_for_that_one_alone() {
    aNetworkIn(TestDatabase.DERBY);
    Actor editor = Actor.of(5, "编辑", Set.of(Permission.EDIT_SITE), Reach.ofSite(siteId(1)));
    NoticeBarView elsewhere = putUp(Actor.SYSTEM, Optional.of(siteId(2)));
    NoticeBarView forAll = putUp(Actor.SYSTEM, ALL_SITES);

    NoticeBarView own = putUp(editor, Optional.of(siteId(1)));

    assertThrows(NotPermitted.class, () -> putUp(editor, Optional.of(siteId(2))));
    assertThrows(NotPermitted.class, () -> putUp(editor, ALL_SITES));
    assertThrows(NotPermitted.class, () -> bars.takeDown(editor, elsewhere.id()));
    assertThrows(NotPermitted.class, () -> bars.takeDown(editor, forAll.id()));
    assertEquals(List.of(own, forAll), bars.list(editor));
  }

  private NoticeBarView putUp(Actor actor, Optional<Long> site) {
    List<NoticeBarView> put = new ArrayList<>();
    InTransaction.run(
        entities, () -> put.add(bars.putUp(actor, site, NoticeTone.CALM, "今夜停水", "/", A_DAY)));
    return put.get(0);
  }

  private void aNetworkIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    bars.entities = entities;
    bars.ledger = new NotedLedger(entities, written);
    bars.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    InTransaction.run(entities, () -> NetworkFixture.setUp(entities, bars.ledger));
  }

  private long siteId(int position) {
    return networkAt(NOW).sites().get(position).id();
  }

  private NetworkView networkAt(Instant now) {
    NetworkReading reading = new NetworkReading();
    reading.entities = entities;
    reading.clock = Clock.fixed(now, ZoneOffset.UTC);
    return reading.read(0);
  }
}
