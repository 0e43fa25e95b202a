package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.ledger.ChainedEntry;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.LedgerHead;
import cn.zhanqun.domain.security.SecurityHead;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.domain.security.SecurityNote;
import cn.zhanqun.ejb.ledger.AnchorFile;
import cn.zhanqun.ejb.operation.DataFolder;
import cn.zhanqun.ejb.operation.TestFolder;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A ledger and a security log of invented acts, anchored every ten entries, for tests. */
final class ChainsInDatabase implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-03-02T01:00:00.123456Z");
  static final int ANCHOR_EVERY = 10;

  final EntityManager entities;
  final DataFolder folder;
  private final EntityManagerFactory factory;
  private Instant begin = NOW;
  private final Map<Chain, AnchorFile> anchors = new EnumMap<>(Chain.class);

  ChainsInDatabase(TestDatabase database, Path path) {
    factory = TestDatabase.entities(database.migrated(path));
    entities = factory.createEntityManager();
    folder = TestFolder.at(path.resolve("data"));
    Arrays.stream(Chain.values())
        .forEach(chain -> anchors.put(chain, AnchorFile.open(folder, chain.word())));
  }

  /** As many entries in each chain, a minute apart, beginning with the next number. */
  void grow(int entriesInEach) {
    entities.getTransaction().begin();
    for (int i = 0; i < entriesInEach; i++) {
      appendToLedger("“标题”\\ \"" + i + "\"\n\t行\u0001 \uD840\uDC00");
      appendToSecurityLog();
    }
    entities.getTransaction().commit();
    entities.clear();
  }

  void appendToLedger(String title) {
    LedgerHead head = entities.find(LedgerHead.class, LedgerHead.THE_ONE);
    long number = head.lastNumber() + 1;
    LedgerChange change =
        LedgerChange.of(actionOf(number), 1 + number % 3, "article", 1000 + number % 7)
            .with("title.before", "旧")
            .with("title", title);
    store(Chain.LEDGER, head.append(timeOf(number), 1 + number % 5, change));
  }

  private static LedgerAction actionOf(long number) {
    return List.of(LedgerAction.values()).get((int) (number % LedgerAction.values().length));
  }

  void appendToSecurityLog() {
    SecurityHead head = entities.find(SecurityHead.class, SecurityHead.THE_ONE);
    long number = head.lastNumber() + 1;
    SecurityKind kind =
        List.of(SecurityKind.values()).get((int) (number % SecurityKind.values().length));
    SecurityNote note =
        new SecurityNote(kind, number % 4, "192.0.2." + number % 9, "原因", 1 + number % 2);
    store(Chain.SECURITY_LOG, head.append(timeOf(number), note));
  }

  /** The next entries come so much later. */
  void later(Duration pause) {
    begin = begin.plus(pause);
  }

  Instant timeOf(long number) {
    return begin.plusSeconds(60 * number);
  }

  private void store(Chain chain, ChainedEntry entry) {
    entities.persist(entry);
    if (entry.number() % ANCHOR_EVERY == 0) {
      anchors.get(chain).add(entry.number(), entry.hash(), entry.recordedAt().plusSeconds(1));
    }
  }

  Path anchorsOf(Chain chain) {
    return folder.folder("anchors").resolve(chain.word() + "-anchors.txt");
  }

  Path publicKey() {
    return folder.folder("keys").resolve("ledger.public");
  }

  /** Does by hand what no service does, until {@link #undo}. */
  void tamper(String... statements) {
    entities.getTransaction().begin();
    for (String statement : statements) {
      entities.createNativeQuery(statement).executeUpdate();
    }
    entities.clear();
  }

  void undo() {
    entities.getTransaction().rollback();
    entities.clear();
  }

  ChainProof verify(Chain chain) {
    entities.clear();
    Walk walk = new Walk(chain, reading(), anchors.get(chain), NOW);
    walk.go();
    return walk.proof().orElseThrow();
  }

  ChainReading reading() {
    ChainReading reading = new ChainReading();
    reading.entities = entities;
    return reading;
  }

  @Override
  public void close() {
    entities.close();
    factory.close();
  }
}
