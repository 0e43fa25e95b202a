package cn.zhanqun.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.ledger.ChainedEntry;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.LedgerHead;
import cn.zhanqun.ejb.audit.ChainProof.Flaw;
import cn.zhanqun.ejb.ledger.AnchorFile;
import cn.zhanqun.ejb.start.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

  private static final int ENTRIES = 30;

  @TempDir static Path shared;
  @TempDir Path folder;

  private static ChainsInDatabase chains;

  @BeforeAll
  static void twoChains() {
    chains = new ChainsInDatabase(TestDatabase.DERBY, shared);
    chains.grow(ENTRIES);
  }

  @AfterAll
  static void close() {
    chains.close();
  }

  @ParameterizedTest
  @EnumSource
  void untouched_chains_are_whole(TestDatabase database) {
    try (ChainsInDatabase own = new ChainsInDatabase(database, folder)) {
      assertEquals(ChainProof.whole(0), own.verify(Chain.SECURITY_LOG));

      own.grow(ENTRIES);

      assertEquals(ChainProof.whole(ENTRIES), own.verify(Chain.LEDGER));
      assertEquals(ChainProof.whole(ENTRIES), own.verify(Chain.SECURITY_LOG));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET object_id = object_id + 1",
        "SET object_type = 'site'",
        "SET actor_id = 99",
        "SET site_id = 99",
        "SET action = 'ROLE_GRANTED'",
        "SET details = 'title=other'",
        "SET canonical = 'other'",
        "SET previous_hash = 'aa'",
        "SET entry_hash = 'aa'",
        "SET recorded_at = TIMESTAMP('2020-01-01 00:00:00')"
      })
  void the_first_altered_entry_of_the_ledger_is_named(String tampering) {
    assertEquals(
        ChainProof.brokenAt(17, Flaw.ENTRY),
        found(Chain.LEDGER, "UPDATE ledger_entry " + tampering + " WHERE entry_number = 17"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SET kind = 'SIGNED_IN'",
        "SET account_id = 99",
        "SET address = '198.51.100.1'",
        "SET words = 'other'",
        "SET times = times + 1",
        "SET canonical = 'other'",
        "SET previous_hash = 'aa'",
        "SET entry_hash = 'aa'",
        "SET recorded_at = TIMESTAMP('2020-01-01 00:00:00')"
      })
  void the_first_altered_entry_of_the_security_log_is_named(String tampering) {
    assertEquals(
        ChainProof.brokenAt(17, Flaw.ENTRY),
        found(
            Chain.SECURITY_LOG, "UPDATE security_entry " + tampering + " WHERE entry_number = 17"));
  }

  @ParameterizedTest
  @EnumSource
  void a_missing_entry_is_named(Chain chain) {
    assertEquals(
        ChainProof.brokenAt(9, Flaw.ENTRY),
        found(chain, "DELETE FROM " + table(chain) + " WHERE entry_number = 9"));
  }

  @ParameterizedTest
  @EnumSource
  void a_tail_that_was_cut_off_is_noticed(Chain chain) {
    assertEquals(
        ChainProof.brokenAt(26, Flaw.TAIL),
        found(chain, "DELETE FROM " + table(chain) + " WHERE entry_number > 25"));
  }

  @ParameterizedTest
  @EnumSource
  void a_tail_cut_off_together_with_the_head_is_noticed_by_the_anchor(Chain chain) {
    assertEquals(ChainProof.brokenAt(26, Flaw.TAIL), found(chain, cutBehind(25, chain)));
  }

  private static String[] cutBehind(long number, Chain chain) {
    return new String[] {
      "DELETE FROM " + table(chain) + " WHERE entry_number > " + number,
      "UPDATE "
          + head(chain)
          + " SET last_number = "
          + number
          + ", last_hash = (SELECT entry_hash FROM "
          + table(chain)
          + " WHERE entry_number = "
          + number
          + ")"
    };
  }

  @Test
  void an_entry_put_behind_the_end_is_noticed() {
    assertEquals(
        ChainProof.brokenAt(ENTRIES + 1, Flaw.ENTRY),
        found(
            Chain.LEDGER,
            "INSERT INTO ledger_entry SELECT entry_number + 1, recorded_at, actor_id, site_id, action,"
                + " object_type, object_id, details, canonical, entry_hash, entry_hash FROM ledger_entry"
                + " WHERE entry_number = "
                + ENTRIES));
  }

  @Test
  void a_history_forged_from_the_middle_is_noticed_by_the_anchor() {
    chains.tamper(cutBehind(12, Chain.LEDGER));
    for (int i = 12; i < ENTRIES; i++) {
      chains.entities.persist(forged(i));
    }
    chains.entities.flush();

    ChainProof proof = chains.verify(Chain.LEDGER);
    chains.undo();

    assertEquals(ChainProof.brokenAt(20, Flaw.ANCHOR), proof);
  }

  /** Made as the portal makes it, by somebody who knows how. */
  private static ChainedEntry forged(long numberBefore) {
    LedgerHead head = chains.entities.find(LedgerHead.class, LedgerHead.THE_ONE);
    return head.append(
        chains.timeOf(numberBefore + 1),
        5,
        LedgerChange.of(LedgerAction.ARTICLE_SAVED, 1, "article", 1000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"s/^20 /19 /", "s/^20 /21 /", "s/^30 /99 /", "s/Z /1Z /"})
  void an_anchor_nobody_signed_is_noticed(String how) throws IOException {
    String[] parts = how.split("/", -1);
    Path file = chains.anchorsOf(Chain.LEDGER);
    String genuine = Files.readString(file);

    Files.writeString(file, genuine.replaceFirst("(?m)" + parts[1], parts[2]));
    ChainProof proof = chains.verify(Chain.LEDGER);
    Files.writeString(file, genuine);

    assertEquals(Flaw.ANCHOR, proof.flaw());
  }

  @Test
  void no_random_tampering_with_the_database_stays_unnoticed() {
    long seed = System.nanoTime();
    System.getLogger("test").log(System.Logger.Level.INFO, "seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      Chain chain = random.nextBoolean() ? Chain.LEDGER : Chain.SECURITY_LOG;
      String[] how = tampering(chain, random);

      assertFalse(
          found(chain, how).whole(),
          "seed " + seed + ", round " + round + ": " + String.join("; ", how));
    }
    assertTrue(chains.verify(Chain.LEDGER).whole());
    assertTrue(chains.verify(Chain.SECURITY_LOG).whole());
  }

  private static String[] tampering(Chain chain, Random random) {
    int victim = 1 + random.nextInt(ENTRIES);
    int other = 1 + (victim + random.nextInt(ENTRIES - 1)) % ENTRIES;
    String table = table(chain);
    String where = " WHERE entry_number = ";
    return switch (random.nextInt(5)) {
      case 0 -> new String[] {"DELETE FROM " + table + where + victim};
      case 1 ->
          new String[] {
            "UPDATE " + table + " SET recorded_at = {ts '2026-01-01 00:00:00'}" + where + victim
          };
      case 2 ->
          new String[] {
            "UPDATE "
                + table
                + " SET entry_hash = (SELECT entry_hash FROM "
                + table
                + where
                + other
                + ")"
                + where
                + victim
          };
      case 3 -> cutBehind(Math.min(victim, ENTRIES - 1), chain);
      default ->
          new String[] {
            "UPDATE " + table + " SET entry_number = 9999" + where + victim,
            "UPDATE " + table + " SET entry_number = " + victim + where + other,
            "UPDATE " + table + " SET entry_number = " + other + where + 9999
          };
    };
  }

  @Test
  void a_walk_tells_how_far_it_is_and_can_be_stopped() {
    AtomicReference<Walk> walk = new AtomicReference<>();
    AtomicReference<WalkProgress> underWay = new AtomicReference<>();
    ChainReading slow =
        new ChainReading() {
          @Override
          public List<? extends ChainedEntry> entriesAfter(Chain chain, long number, int atMost) {
            if (number == 2) {
              underWay.set(walk.get().progress());
              walk.get().stop();
            }
            return super.entriesAfter(chain, number, 1);
          }
        };
    slow.entities = chains.entities;
    walk.set(
        new Walk(
            Chain.LEDGER, slow, AnchorFile.open(chains.folder, "ledger"), ChainsInDatabase.NOW));

    walk.get().go();

    assertEquals(2, underWay.get().number());
    assertEquals(ENTRIES, underWay.get().last());
    assertTrue(underWay.get().walking());
    assertFalse(walk.get().progress().walking());
    assertTrue(walk.get().proof().isEmpty());
  }

  private static ChainProof found(Chain chain, String... tampering) {
    chains.tamper(tampering);
    try {
      return chains.verify(chain);
    } finally {
      chains.undo();
    }
  }

  private static String table(Chain chain) {
    return chain.word() + "_entry";
  }

  private static String head(Chain chain) {
    return chain.word() + "_head";
  }
}
