package cn.zhanqun.ejb.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.domain.ledger.LedgerHead;
import cn.zhanqun.ejb.ledger.AnchorFile.Anchor;
import cn.zhanqun.ejb.operation.TestFolder;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchoringTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @TempDir Path folder;

  private final Anchoring anchoring = new Anchoring();

  @BeforeEach
  void begin() {
    anchoring.folder = TestFolder.at(folder.resolve("data"));
    timeIs(NOW);
    anchoring.open();
  }

  @Test
  void every_hundredth_entry_is_signed_and_the_last_when_a_minute_has_passed() {
    List<LedgerEntry> entries = entries(250);

    anchoring.apply(entries);
    anchoring.rest();
    timeIs(NOW.plusSeconds(59));
    anchoring.rest();
    timeIs(NOW.plusSeconds(60));
    anchoring.rest();
    anchoring.rest();

    assertEquals(List.of(100L, 200L, 250L), numbers());
  }

  @Test
  void after_a_start_it_goes_on_behind_the_last_anchor() {
    List<LedgerEntry> entries = entries(150);
    anchoring.apply(entries.subList(0, 120));

    anchoring.open();

    assertEquals(100, anchoring.file().lastNumber());
    assertEquals(List.of(100L), numbers());
  }

  private List<Long> numbers() {
    try (Stream<Anchor> anchors = anchoring.file().read()) {
      return anchors.filter(Anchor::genuine).map(Anchor::number).toList();
    }
  }

  private void timeIs(Instant moment) {
    anchoring.clock = Clock.fixed(moment, ZoneOffset.UTC);
  }

  private List<LedgerEntry> entries(int count) {
    try (EntityManagerFactory factory = TestDatabase.entities(TestDatabase.DERBY.migrated(folder));
        EntityManager entities = factory.createEntityManager()) {
      LedgerHead head = entities.find(LedgerHead.class, LedgerHead.THE_ONE);
      List<LedgerEntry> made = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        made.add(
            head.append(
                NOW,
                Actor.SYSTEM.accountId(),
                LedgerChange.of(LedgerAction.ARTICLE_SAVED, 1, "article", i)));
      }
      return made;
    }
  }
}
