package cn.zhanqun.ejb.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.domain.ledger.LedgerHead;
import cn.zhanqun.ejb.start.SentStatements;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00.123456Z");

  @TempDir Path folder;

  private EntityManagerFactory factory;
  private SentStatements statements;

  @AfterEach
  void close() {
    factory.close();
  }

  @ParameterizedTest
  @EnumSource
  void its_end_is_read_and_locked_in_one_statement(TestDatabase database) {
    aLedgerIn(database);
    EntityManager entities = factory.createEntityManager();
    statements.forget();

    append(entities, 1);

    assertEquals(3, statements.count(), statements.toString());
    assertEquals(1, statements.toString().split("FOR UPDATE", -1).length - 1);
  }

  @ParameterizedTest
  @EnumSource
  void who_has_seen_an_older_end_writes_behind_the_newer_one(TestDatabase database) {
    aLedgerIn(database);
    EntityManager late = factory.createEntityManager();
    late.getTransaction().begin();
    assertEquals(0, late.find(LedgerHead.class, LedgerHead.THE_ONE).lastNumber());
    append(factory.createEntityManager(), 1);

    ledger(late).append(Actor.SYSTEM, change());
    late.getTransaction().commit();

    assertEquals(List.of(1L, 2L), numbers());
  }

  @ParameterizedTest
  @EnumSource
  void two_changes_of_one_transaction_follow_each_other(TestDatabase database) {
    aLedgerIn(database);

    append(factory.createEntityManager(), 2);

    assertEquals(List.of(1L, 2L), numbers());
  }

  private void aLedgerIn(TestDatabase database) {
    factory = TestDatabase.entities(database.migrated(folder));
    statements = SentStatements.of(factory);
  }

  private static void append(EntityManager entities, int count) {
    entities.getTransaction().begin();
    for (int i = 0; i < count; i++) {
      ledger(entities).append(Actor.SYSTEM, change());
    }
    entities.getTransaction().commit();
  }

  private static Ledger ledger(EntityManager entities) {
    Ledger ledger = new Ledger();
    ledger.entities = entities;
    ledger.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    ledger.grew = new Nobody();
    return ledger;
  }

  private static LedgerChange change() {
    return LedgerChange.of(LedgerAction.ARTICLE_PUBLISHED, 7, "article", 1000);
  }

  private List<Long> numbers() {
    return factory
        .createEntityManager()
        .createQuery("SELECT e FROM LedgerEntry e ORDER BY e.number", LedgerEntry.class)
        .getResultStream()
        .map(LedgerEntry::number)
        .toList();
  }

  /** Is told that the ledger grew, and does nothing. */
  private static final class Nobody implements Event<LedgerGrew> {

    @Override
    public void fire(LedgerGrew event) {}

    @Override
    public <U extends LedgerGrew> CompletionStage<U> fireAsync(U event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends LedgerGrew> CompletionStage<U> fireAsync(
        U event, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<LedgerGrew> select(Annotation... qualifiers) {
      return this;
    }

    @Override
    public <U extends LedgerGrew> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends LedgerGrew> Event<U> select(
        TypeLiteral<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}
