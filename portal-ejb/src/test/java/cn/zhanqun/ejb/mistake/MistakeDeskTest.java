package cn.zhanqun.ejb.mistake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Reach;
import cn.zhanqun.domain.mistake.MistakeReport;
import cn.zhanqun.domain.mistake.MistakeState;
import cn.zhanqun.domain.mistake.ReportedMistake;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.mistake.MistakeReports.Receipt;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MistakeDeskTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

  @TempDir Path folder;

  private EntityManagerFactory factory;
  private EntityManager entities;
  private Site city;
  private Site county;
  private final MistakeReports reports = new MistakeReports();
  private final MistakeDesk desk = new MistakeDesk();

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void open_reports_stand_first_and_the_newest_of_them_at_the_top(TestDatabase database) {
    twoSitesIn(database);
    long oldest = report(city, "第一", 0).number();
    long answered = report(city, "第二", 1).number();
    long newest = report(city, "第三", 2).number();
    report(county, "别处的", 3);

    entities.find(MistakeReport.class, answered).answer("已改正", 7, NOON);
    entities.flush();

    assertEquals(
        List.of(newest, oldest, answered),
        desk.list(Actor.SYSTEM, city.id(), 0, 20).stream().map(MistakeLine::number).toList());
    assertEquals(
        List.of(oldest),
        desk.list(Actor.SYSTEM, city.id(), 1, 1).stream().map(MistakeLine::number).toList());
    assertEquals(3, desk.count(Actor.SYSTEM, city.id()));
    assertEquals(2, desk.countOpen(Actor.SYSTEM, city.id()));
  }

  @ParameterizedTest
  @EnumSource
  void a_reader_finds_the_answer_with_the_key_and_nobody_without_it(TestDatabase database) {
    twoSitesIn(database);
    Receipt receipt = report(city, "错字", 0);
    entities.find(MistakeReport.class, receipt.number()).answer("已改正", 7, NOON);

    assertEquals("已改正", reports.find(receipt).orElseThrow().words());
    assertEquals(MistakeState.ANSWERED, reports.find(receipt).orElseThrow().state());
    assertTrue(reports.find(new Receipt(receipt.number(), "other")).isEmpty());
    assertTrue(reports.find(new Receipt(receipt.number(), "")).isEmpty());
    assertTrue(reports.find(new Receipt(receipt.number() + 1, receipt.key())).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void the_key_itself_lies_nowhere_in_the_database(TestDatabase database) {
    twoSitesIn(database);
    Receipt receipt = report(city, "错字", 0);

    Object stored =
        entities.createNativeQuery("SELECT key_hash FROM mistake_report").getSingleResult();

    assertFalse(stored.toString().contains(receipt.key()));
    assertEquals(64, stored.toString().length());
  }

  @ParameterizedTest
  @EnumSource
  void the_longest_report_of_the_rarest_characters_fits(TestDatabase database) {
    twoSitesIn(database);
    String rare = "\uD840\uDC00";

    long number =
        reports
            .report(
                city.id(),
                new ReportedMistake("/", rare.repeat(100), rare.repeat(500), rare.repeat(50)),
                "192.0.2.1")
            .number();
    entities.flush();
    entities.clear();

    assertEquals(rare.repeat(500), desk.open(Actor.SYSTEM, number).mistake().wrong());
  }

  @ParameterizedTest
  @EnumSource
  void staff_of_another_site_read_and_answer_nothing_here(TestDatabase database) {
    twoSitesIn(database);
    long number = report(city, "错字", 0).number();
    Actor stranger =
        Actor.of(9, "stranger", Set.of(Permission.ANSWER_MISTAKE), Reach.ofSite(county.id()));

    assertThrows(NotPermitted.class, () -> desk.list(stranger, city.id(), 0, 20));
    assertThrows(NotPermitted.class, () -> desk.countOpen(stranger, city.id()));
    assertThrows(NotPermitted.class, () -> desk.open(stranger, number));
    assertThrows(NotPermitted.class, () -> desk.answer(stranger, number, "已改正"));
    assertThrows(NotPermitted.class, () -> desk.dismiss(stranger, number, "原文如此"));
  }

  private void twoSitesIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    entities.getTransaction().begin();
    city = Site.mainSite("city", "市网", "市");
    county = Site.subSite("heshan", "河山网", "河山", 1);
    entities.persist(city);
    entities.persist(county);
    reports.entities = entities;
    reports.flood = new FloodLimit();
    reports.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    reports.flood.clock = reports.clock;
    desk.entities = entities;
  }

  private Receipt report(Site site, String wrong, int minutes) {
    reports.clock = Clock.fixed(NOON.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC);
    reports.flood.clock = reports.clock;
    return reports.report(site.id(), new ReportedMistake("/", "", wrong, ""), "192.0.2.1");
  }
}
