package cn.zhanqun.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.ledger.LedgerLine;
import cn.zhanqun.ejb.start.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerAuditTest {

  private static final int ENTRIES = 130;

  @TempDir Path folder;

  private ChainsInDatabase chains;
  private LedgerAudit ledger;
  private SecurityAudit securityLog;

  @AfterEach
  void close() {
    chains.close();
  }

  @ParameterizedTest
  @EnumSource
  void everything_is_read_newest_first_page_by_page(TestDatabase database) {
    twoChainsIn(database);

    assertEquals(newestFirst(LongStream.rangeClosed(1, ENTRIES)), allNumbers(LedgerFilter.ALL));
  }

  @ParameterizedTest
  @EnumSource
  void each_condition_leaves_what_meets_it(TestDatabase database) {
    twoChainsIn(database);
    LedgerAction action =
        chains.reading().entriesAfter(Chain.LEDGER, 6, 1).stream()
            .map(entry -> LedgerAction.valueOf(wordOf(entry.canonical(), "action")))
            .findFirst()
            .orElseThrow();
    int actions = LedgerAction.values().length;

    assertEquals(
        numbersWhere(number -> 1 + number % 5 == 3),
        allNumbers(filter("actor", Optional.of(3L), Optional.empty())));
    assertEquals(
        numbersWhere(number -> 1 + number % 3 == 2),
        allNumbers(filter("site", Optional.of(2L), Optional.empty())));
    assertEquals(
        numbersWhere(number -> 1000 + number % 7 == 1004),
        allNumbers(
            filter(
                "object",
                Optional.empty(),
                Optional.of(new LedgerObject("article", Optional.of(1004L))))));
    assertEquals(
        numbersWhere(number -> number % actions == 7 % actions),
        allNumbers(
            new LedgerFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new LedgerObject("article", Optional.empty())),
                Optional.of(action),
                Optional.empty(),
                Optional.empty())));
    assertEquals(
        numbersWhere(number -> number >= 20 && number < 70 && 1 + number % 5 == 3),
        allNumbers(
            new LedgerFilter(
                Optional.of(3L),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(chains.timeOf(20)),
                Optional.of(chains.timeOf(70)))));
  }

  private static String wordOf(String canonical, String name) {
    return canonical
        .lines()
        .filter(line -> line.startsWith(name + "="))
        .findFirst()
        .orElseThrow()
        .substring(name.length() + 1);
  }

  private static LedgerFilter filter(String by, Optional<Long> id, Optional<LedgerObject> object) {
    return new LedgerFilter(
        by.equals("actor") ? id : Optional.empty(),
        by.equals("site") ? id : Optional.empty(),
        object,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @EnumSource
  void the_security_log_is_filtered_in_the_same_way(TestDatabase database) {
    twoChainsIn(database);

    assertEquals(newestFirst(LongStream.rangeClosed(1, ENTRIES)), allNumbers(SecurityFilter.ALL));
    assertEquals(
        numbersWhere(number -> number % 4 == 0),
        allNumbers(security(Optional.of(0L), Optional.empty(), Optional.empty())));
    assertEquals(
        numbersWhere(number -> number % 9 == 4 && number % 4 == 1),
        allNumbers(security(Optional.of(1L), Optional.empty(), Optional.of("192.0.2.4"))));
    SecurityKind kind = List.of(SecurityKind.values()).get(2);
    assertEquals(
        numbersWhere(number -> number % SecurityKind.values().length == 2),
        allNumbers(security(Optional.empty(), Optional.of(kind), Optional.empty())));
  }

  private static SecurityFilter security(
      Optional<Long> account, Optional<SecurityKind> kind, Optional<String> address) {
    return new SecurityFilter(account, kind, address, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @EnumSource
  void an_entry_is_opened_with_its_person_and_the_text_of_its_hash(TestDatabase database) {
    twoChainsIn(database);
    chains.entities.getTransaction().begin();
    Account account = new Account("qin", "秦编辑", "hash");
    chains.entities.persist(account);
    chains.entities.getTransaction().commit();
    chains.tamper("UPDATE ledger_entry SET actor_id = " + account.id() + " WHERE entry_number = 9");

    OpenedEntry<LedgerLine> entry = ledger.open(Actor.SYSTEM, 9).orElseThrow();
    chains.undo();

    assertEquals("秦编辑", entry.line().actorName());
    assertTrue(entry.canonical().contains("\nnumber=9\n"));
    assertEquals(Optional.empty(), ledger.open(Actor.SYSTEM, ENTRIES + 1));
    assertEquals(List.of("秦编辑"), ledger.people(Actor.SYSTEM).stream().map(Person::name).toList());
  }

  private List<Long> allNumbers(LedgerFilter filter) {
    List<Long> numbers = new ArrayList<>();
    Optional<Long> before = Optional.of(Long.MAX_VALUE);
    while (before.isPresent()) {
      Excerpt<LedgerLine> page = ledger.list(Actor.SYSTEM, filter, before);
      assertTrue(page.lines().size() <= LedgerAudit.LINES);
      page.lines().forEach(line -> numbers.add(line.number()));
      before = page.further();
    }
    return numbers;
  }

  private List<Long> allNumbers(SecurityFilter filter) {
    List<Long> numbers = new ArrayList<>();
    Optional<Long> before = Optional.of(Long.MAX_VALUE);
    while (before.isPresent()) {
      Excerpt<SecurityLine> page = securityLog.list(Actor.SYSTEM, filter, before);
      page.lines().forEach(line -> numbers.add(line.number()));
      before = page.further();
    }
    return numbers;
  }

  private static List<Long> numbersWhere(LongPredicate wanted) {
    return newestFirst(LongStream.rangeClosed(1, ENTRIES).filter(wanted));
  }

  private static List<Long> newestFirst(LongStream numbers) {
    List<Long> inOrder = numbers.boxed().toList();
    return IntStream.rangeClosed(1, inOrder.size())
        .mapToObj(i -> inOrder.get(inOrder.size() - i))
        .toList();
  }

  private void twoChainsIn(TestDatabase database) {
    chains = new ChainsInDatabase(database, folder);
    chains.grow(ENTRIES);
    ledger = new LedgerAudit();
    ledger.entities = chains.entities;
    ledger.reading = chains.reading();
    securityLog = new SecurityAudit();
    securityLog.entities = chains.entities;
    securityLog.reading = chains.reading();
  }
}
