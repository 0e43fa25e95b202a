package cn.zhanqun.ejb.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.ChainedEntry;
import cn.zhanqun.domain.security.SecurityEntry;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.domain.security.SecurityNote;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecurityLogTest {

  private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.000001Z");
  private static final String HERE = "192.0.2.7";

  @TempDir Path folder;

  private EntityManagerFactory factory;
  private OwnTransaction writing;
  private SecurityLog log;

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void the_first_is_written_at_once_and_what_is_alike_is_counted_for_a_minute(
      TestDatabase database) {
    aLogIn(database);

    for (int again = 0; again < 500; again++) {
      log.note(SecurityKind.SIGN_IN_FAILED, 7, HERE, "password");
      log.writeDue();
    }
    timeIs(NOON.plus(Duration.ofMinutes(1)));
    log.writeDue();
    log.writeDue();

    assertEquals(List.of(1L, 499L), entries().stream().map(SecurityEntry::times).toList());
  }

  @ParameterizedTest
  @EnumSource
  void what_differs_in_kind_account_or_address_is_an_entry_of_its_own(TestDatabase database) {
    aLogIn(database);

    log.note(SecurityKind.SIGN_IN_FAILED, 7, HERE, "password");
    log.note(SecurityKind.SIGN_IN_FAILED, 8, HERE, "password");
    log.note(SecurityKind.SIGN_IN_FAILED, 7, "2001:db8::1", "password");
    log.note(SecurityKind.SIGNED_IN, 7, HERE, "");
    log.writeDue();

    assertEquals(4, entries().size());
    assertIsChained();
  }

  @ParameterizedTest
  @EnumSource
  void each_entry_follows_the_one_before(TestDatabase database) {
    aLogIn(database);

    for (int minute = 0; minute < 5; minute++) {
      timeIs(NOON.plus(Duration.ofMinutes(minute)));
      log.note(SecurityKind.REFUSED, 7, HERE, "GRANT_RIGHTS");
      log.note(SecurityKind.SIGNED_IN, 9, "2001:db8::1", "第二因素\n");
      log.writeDue();
    }

    assertEquals(10, entries().size());
    assertIsChained();
  }

  @Test
  void a_flood_from_everywhere_makes_no_more_entries_than_can_be_told_apart() {
    aLogIn(TestDatabase.DERBY);
    int flood = 50_000;

    for (int address = 0; address < flood; address++) {
      log.note(SecurityKind.SIGN_IN_FAILED, 0, "2001:db8::" + address, "unknown-name");
    }
    log.writeDue();

    assertEquals(SecurityLog.SUBJECTS_AT_MOST + 1, entries().size());
    assertEquals(flood, entries().stream().mapToLong(SecurityEntry::times).sum());
    assertEquals(
        flood - SecurityLog.SUBJECTS_AT_MOST,
        entries().stream()
            .filter(entry -> entry.address().equals(SecurityLog.EVERYWHERE))
            .mapToLong(SecurityEntry::times)
            .sum());
  }

  @Test
  void what_cannot_be_written_is_kept_for_the_next_time() {
    aLogIn(TestDatabase.DERBY);
    writing.broken = true;
    log.note(SecurityKind.SIGN_IN_FAILED, 7, HERE, "password");
    log.writeDue();
    log.note(SecurityKind.SIGN_IN_FAILED, 7, HERE, "password");

    writing.broken = false;
    log.writeDue();

    assertEquals(List.of(2L), entries().stream().map(SecurityEntry::times).toList());
    assertEquals("password", entries().get(0).words());
  }

  @Test
  void the_end_of_the_portal_does_not_wait_for_the_minute() {
    aLogIn(TestDatabase.DERBY);
    log.note(SecurityKind.SIGN_IN_FAILED, 7, HERE, "password");
    log.writeDue();
    log.note(SecurityKind.SIGN_IN_FAILED, 7, HERE, "password");

    log.stop();

    assertEquals(2, entries().size());
  }

  @Test
  void a_refusal_is_noted_once_however_many_services_it_passes() {
    aLogIn(TestDatabase.DERBY);
    log.caller.comesFrom(HERE);
    Actor somebody = new Actor(7, "秦编辑", Map.of());
    NotPermitted refusal = new NotPermitted(Permission.GRANT_RIGHTS);

    log.noteRefusal(somebody, refusal);
    log.noteRefusal(somebody, refusal);
    log.writeDue();

    SecurityEntry entry = entries().get(0);
    assertEquals(1, entry.times());
    assertEquals(SecurityKind.REFUSED, entry.kind());
    assertEquals("GRANT_RIGHTS", entry.words());
    assertEquals(HERE, entry.address());
  }

  private void assertIsChained() {
    String before = ChainedEntry.NO_HASH;
    long number = 0;
    for (SecurityEntry entry : entries()) {
      assertTrue(entry.follows(number, before), "entry " + entry.number());
      number = entry.number();
      before = entry.hash();
    }
  }

  private List<SecurityEntry> entries() {
    try (EntityManager entities = factory.createEntityManager()) {
      return entities
          .createQuery("SELECT e FROM SecurityEntry e ORDER BY e.number", SecurityEntry.class)
          .getResultList();
    }
  }

  private void aLogIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    writing = new OwnTransaction(factory);
    log = new SecurityLog();
    log.writing = writing;
    log.caller = new Caller();
    timeIs(NOON);
  }

  private void timeIs(Instant moment) {
    log.clock = Clock.fixed(moment, ZoneOffset.UTC);
    writing.clock = log.clock;
  }

  /** The pen as the server holds it: every batch is a transaction of its own. */
  private static final class OwnTransaction extends SecurityWriting {

    private final EntityManagerFactory factory;
    private boolean broken;

    OwnTransaction(EntityManagerFactory factory) {
      this.factory = factory;
    }

    @Override
    public void write(List<SecurityNote> notes) {
      if (broken) {
        throw new IllegalStateException("the database is away");
      }
      try (EntityManager own = factory.createEntityManager()) {
        entities = own;
        own.getTransaction().begin();
        super.write(notes);
        own.getTransaction().commit();
      }
    }
  }
}
