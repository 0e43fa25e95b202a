package cn.zhanqun.ejb.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.domain.ledger.LedgerHead;
import cn.zhanqun.ejb.operation.TestFolder;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerVerificationTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00.123456Z");
  private static final int ENTRIES = 30;

  @TempDir Path folder;

  private EntityManagerFactory factory;
  private EntityManager entities;
  private Anchoring anchoring;

  @BeforeEach
  void anchors() {
    anchoring = new Anchoring();
    anchoring.folder = TestFolder.at(folder.resolve("data"));
    anchoring.clock = Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void an_untouched_ledger_is_whole(TestDatabase database) {
    aLedgerIn(database);

    LedgerProof proof = verify();

    assertTrue(proof.whole());
    assertEquals(ENTRIES, proof.number());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET object_id = object_id + 1",
        "SET actor_id = 99",
        "SET site_id = 99",
        "SET action = 'ARTICLE_WITHDRAWN'",
        "SET details = 'title=other'",
        "SET canonical = 'other'",
        "SET previous_hash = 'aa'",
        "SET entry_hash = 'aa'",
        "SET recorded_at = TIMESTAMP('2020-01-01 00:00:00')"
      })
  void the_first_altered_entry_is_named(String tampering) {
    aLedgerIn(TestDatabase.DERBY);

    sql("UPDATE ledger_entry " + tampering + " WHERE entry_number = 17");

    assertEquals(LedgerProof.brokenAt(17, LedgerProof.Flaw.ENTRY), verify());
  }

  @Test
  void a_missing_entry_is_named() {
    aLedgerIn(TestDatabase.DERBY);

    sql("DELETE FROM ledger_entry WHERE entry_number = 9");

    assertEquals(LedgerProof.brokenAt(9, LedgerProof.Flaw.ENTRY), verify());
  }

  @Test
  void a_tail_that_was_cut_off_is_noticed() {
    aLedgerIn(TestDatabase.DERBY);

    sql("DELETE FROM ledger_entry WHERE entry_number > 25");

    assertEquals(LedgerProof.brokenAt(26, LedgerProof.Flaw.TAIL), verify());
  }

  @Test
  void a_tail_cut_off_together_with_the_head_is_noticed_by_the_anchor() {
    aLedgerIn(TestDatabase.DERBY);

    sql("DELETE FROM ledger_entry WHERE entry_number > 25");
    sql(
        "UPDATE ledger_head SET last_number = 25,"
            + " last_hash = (SELECT entry_hash FROM ledger_entry WHERE entry_number = 25)");

    assertEquals(LedgerProof.brokenAt(26, LedgerProof.Flaw.TAIL), verify());
  }

  @Test
  void a_history_forged_from_the_middle_is_noticed_by_the_anchor() {
    aLedgerIn(TestDatabase.DERBY);

    sql("DELETE FROM ledger_entry WHERE entry_number > 10");
    sql(
        "UPDATE ledger_head SET last_number = 10,"
            + " last_hash = (SELECT entry_hash FROM ledger_entry WHERE entry_number = 10)");
    entities.clear();
    append(ENTRIES - 10, "forged");

    assertEquals(LedgerProof.brokenAt(ENTRIES, LedgerProof.Flaw.ANCHOR), verify());
  }

  @Test
  void an_anchor_nobody_signed_is_noticed() throws Exception {
    aLedgerIn(TestDatabase.DERBY);
    Path file = folder.resolve("data/anchors/ledger-anchors.txt");

    Files.writeString(file, Files.readString(file).replaceFirst("^30 ", "29 "));

    assertFalse(verify().whole());
  }

  @Test
  void no_random_tampering_stays_unnoticed() throws IOException {
    long seed = 20260302;
    Random random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      if (round > 0) {
        forgetAll();
      }
      aLedgerIn(TestDatabase.DERBY);
      int victim = 1 + random.nextInt(ENTRIES);
      int other = 1 + random.nextInt(ENTRIES - 1);
      String how =
          switch (random.nextInt(3)) {
            case 0 -> "DELETE FROM ledger_entry WHERE entry_number >= " + victim;
            case 1 -> "UPDATE ledger_entry SET object_id = -1 WHERE entry_number = " + victim;
            default ->
                "UPDATE ledger_entry SET entry_hash = (SELECT entry_hash FROM ledger_entry"
                    + " WHERE entry_number = "
                    + (other == victim ? ENTRIES : other)
                    + ") WHERE entry_number = "
                    + (victim == ENTRIES ? 1 : victim);
          };
      sql(how);

      assertFalse(verify().whole(), "seed " + seed + ", round " + round + ": " + how);
    }
  }

  private void forgetAll() throws IOException {
    factory.close();
    Files.delete(folder.resolve("data/anchors/ledger-anchors.txt"));
    anchors();
  }

  private void aLedgerIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    entities = factory.createEntityManager();
    append(ENTRIES, "true");
    LedgerReading reading = reading();
    anchoring.open();
    anchoring.apply(reading.entriesAfter(0, ENTRIES));
    anchoring.rest();
  }

  private void append(int count, String title) {
    entities.getTransaction().begin();
    LedgerHead head = entities.find(LedgerHead.class, LedgerHead.THE_ONE);
    for (int i = 0; i < count; i++) {
      LedgerEntry entry =
          head.append(
              NOW.plusSeconds(i),
              5,
              LedgerChange.of(LedgerAction.ARTICLE_PUBLISHED, 7, "article", 1000 + i)
                  .with("title", title + "\n\\行" + i));
      entities.persist(entry);
    }
    entities.getTransaction().commit();
  }

  private void sql(String statement) {
    entities.getTransaction().begin();
    entities.createNativeQuery(statement).executeUpdate();
    entities.getTransaction().commit();
    entities.clear();
  }

  private LedgerProof verify() {
    LedgerVerification verification = new LedgerVerification();
    verification.entities = entities;
    verification.ledger = reading();
    verification.anchoring = anchoring;
    return verification.verify(Actor.SYSTEM);
  }

  private LedgerReading reading() {
    LedgerReading reading = new LedgerReading();
    reading.entities = entities;
    return reading;
  }
}
