package cn.zhanqun.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.ejb.start.TestDatabase;
import cn.zhanqun.ejb.start.VisitedRows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many rows Derby looks at for a page of a long ledger: as many however long it is and whatever
 * is looked for. Derby itself is asked, which tells more than any clock.
 */
class LongLedgerTest {

  private static final int ENTRIES = 40_000;
  private static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");

  /** A piece of keys from an index and its rows, then the lines that are shown. */
  private static final int LOOKS_FOR_A_PAGE = 1500;

  @TempDir static Path folder;

  private static EntityManagerFactory factory;
  private static EntityManager entities;
  private static LedgerAudit ledger;

  @BeforeAll
  static void aLongLedger() throws SQLException {
    DataSource dataSource = TestDatabase.DERBY.migrated(folder);
    try (Connection connection = dataSource.getConnection()) {
      write(connection);
    }
    factory = TestDatabase.entities(dataSource);
    entities = factory.createEntityManager();
    ledger = new LedgerAudit();
    ledger.entities = entities;
    ledger.reading = new ChainReading();
    ledger.reading.entities = entities;
  }

  private static void write(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement row =
        connection.prepareStatement(
            "INSERT INTO ledger_entry VALUES (?, ?, ?, ?, ?, 'article', ?, 'a=b', 'text', 'h', 'h')")) {
      for (int number = 1; number <= ENTRIES; number++) {
        row.setLong(1, number);
        row.setTimestamp(2, utc(timeOf(number)));
        row.setLong(3, number % 40);
        row.setLong(4, number % 12);
        row.setString(5, number % 1000 == 0 ? "GREYING_SET" : "ARTICLE_SAVED");
        row.setLong(6, number / 8);
        row.addBatch();
        if (number % 1000 == 0) {
          row.executeBatch();
        }
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("UPDATE ledger_head SET last_number = " + ENTRIES);
    }
    connection.commit();
  }

  private static Timestamp utc(Instant moment) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  private static Instant timeOf(long number) {
    return BEGIN.plusSeconds(600 * number);
  }

  @AfterAll
  static void close() {
    entities.close();
    factory.close();
  }

  @Test
  void any_page_costs_what_any_other_costs() throws SQLException {
    for (long before : new long[] {Long.MAX_VALUE, ENTRIES / 2, 500}) {
      assertFew(rowsFor(LedgerFilter.ALL, before, LedgerAudit.LINES));
    }
  }

  @Test
  void a_person_a_site_a_thing_and_an_action_are_found_without_looking_at_others()
      throws SQLException {
    assertFew(rowsFor(filter(Optional.of(7L), Optional.empty(), Optional.empty()), ENTRIES, 50));
    assertFew(rowsFor(filter(Optional.empty(), Optional.of(3L), Optional.empty()), ENTRIES, 50));
    assertFew(
        rowsFor(
            filter(Optional.empty(), Optional.empty(), Optional.of(LedgerAction.GREYING_SET)),
            ENTRIES + 1,
            40));
    LedgerObject thing = new LedgerObject("article", Optional.of(2000L));
    assertFew(
        rowsFor(
            new LedgerFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(thing),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            ENTRIES,
            8));
  }

  @Test
  void a_time_is_found_without_looking_at_others() throws SQLException {
    LedgerFilter days =
        new LedgerFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(timeOf(20_000)),
            Optional.of(timeOf(20_030)));

    assertFew(rowsFor(days, Long.MAX_VALUE, 30));
  }

  @Test
  void what_is_hardly_ever_found_is_given_up_for_now_and_goes_on_from_there() {
    LedgerFilter rare =
        filter(Optional.of(1L), Optional.empty(), Optional.of(LedgerAction.GREYING_SET));
    LedgerFilter never =
        new LedgerFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new LedgerObject("site", Optional.empty())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    Excerpt<?> first = ledger.list(Actor.SYSTEM, never, Optional.empty());

    assertEquals(0, first.lines().size());
    assertEquals(Optional.of((long) ENTRIES + 1 - SearchBackwards.LOOKS_AT_MOST), first.further());
    assertEquals(Optional.empty(), ledger.list(Actor.SYSTEM, rare, Optional.empty()).further());
  }

  private static LedgerFilter filter(
      Optional<Long> actor, Optional<Long> site, Optional<LedgerAction> action) {
    return new LedgerFilter(
        actor, site, Optional.empty(), action, Optional.empty(), Optional.empty());
  }

  private static void assertFew(long rows) {
    assertTrue(rows <= LOOKS_FOR_A_PAGE, rows + " rows");
  }

  private static long rowsFor(LedgerFilter filter, long before, int expected) throws SQLException {
    return rowsFor(
        () -> ledger.list(Actor.SYSTEM, filter, Optional.of(before)).lines().size(), expected);
  }

  private static long rowsFor(Supplier<Integer> reading, int expected) throws SQLException {
    return VisitedRows.of(entities, reading::get, expected);
  }
}
