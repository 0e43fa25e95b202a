package cn.zhanqun.journey;

import static cn.zhanqun.journey.StaffProgram.eventually;
import static cn.zhanqun.journey.StaffProgram.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server is killed while programs publish and withdraw: whatever it said yes to is there
 * afterwards, the search index holds exactly what readers see, and the ledger is whole.
 */
class CrashJourney {

  private static final int WRITERS = 4;
  private static final int MOST_ANSWERS_BEFORE_A_KILL = 60;
  private static final long SEED = 20261124;

  private final Set<Long> published = new ConcurrentSkipListSet<>();
  private final Set<Long> asked = new ConcurrentSkipListSet<>();
  private final Set<Long> withdrawn = new ConcurrentSkipListSet<>();

  @Test
  void nothing_promised_is_lost_when_the_server_is_killed_three_times() throws Exception {
    surviveKills(3);
  }

  @Test
  @Tag("full")
  @Tag("crash")
  void nothing_promised_is_lost_when_the_server_is_killed_twenty_times() throws Exception {
    surviveKills(20);
  }

  private void surviveKills(int times) throws Exception {
    Random random = new Random(SEED);
    try (PortalServer portal = PortalServer.withDemo()) {
      for (int kill = 1; kill <= times; kill++) {
        killWhileWriting(portal, 1 + random.nextInt(MOST_ANSWERS_BEFORE_A_KILL));
        portal.start();
        assertNothingIsLost(portal, "kill " + kill + " of seed " + SEED);
      }
    }
  }

  private void killWhileWriting(PortalServer portal, int answers) throws InterruptedException {
    CountDownLatch enough = new CountDownLatch(answers);
    List<Thread> writers = new ArrayList<>();
    for (int writer = 0; writer < WRITERS; writer++) {
      StaffProgram program = StaffProgram.of(portal);
      Thread thread = new Thread(() -> writeUntilTheEnd(program, enough), "writer " + writer);
      thread.start();
      writers.add(thread);
    }
    enough.await();
    portal.kill();
    for (Thread writer : writers) {
      writer.join();
    }
  }

  private void writeUntilTheEnd(StaffProgram program, CountDownLatch enough) {
    try {
      while (true) {
        long id = program.begins(anArticle());
        program.publishes(id);
        published.add(id);
        enough.countDown();
        if (id % 3 == 0) {
          asked.add(id);
          program.withdraws(id, "测试撤回");
          withdrawn.add(id);
          enough.countDown();
        }
      }
    } catch (RuntimeException | AssertionError killed) {
      // The server is gone, in the middle of whatever it was asked last; nobody knows what became
      // of that.
      enough.countDown();
    }
  }

  private static String anArticle() {
    return """
        {"site": "linwei", "channel": "lwxw", "title": "断电之前", "source": "本网编辑部",
         "body": "<p>灯灭之前写下的一段话。</p>"}
        """;
  }

  private void assertNothingIsLost(PortalServer portal, String when) {
    StaffProgram staff = StaffProgram.of(portal);
    eventually(when + ": the index has caught up", () -> indexed(staff).equals(visible(staff)));
    Set<Long> visible = visible(staff);
    Set<Long> promised = new TreeSet<>(published);
    promised.removeAll(asked);

    assertTrue(visible.containsAll(promised), () -> when + ": lost " + without(promised, visible));
    assertEquals(Set.of(), both(visible, withdrawn), when + ": withdrawn, and still there");
    JsonObject proof = json(StaffProgram.ofAuditor(portal).get("/ledger/verification"));
    assertTrue(proof.getBoolean("whole"), when + ": " + proof);
  }

  private static Set<Long> visible(StaffProgram staff) {
    return ids(staff, "published");
  }

  private static Set<Long> indexed(StaffProgram staff) {
    return ids(staff, "indexed");
  }

  private static Set<Long> ids(StaffProgram staff, String list) {
    var ids = json(staff.get("/search/consistency")).getJsonArray(list);
    return IntStream.range(0, ids.size())
        .mapToObj(i -> ids.getJsonNumber(i).longValue())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Long> without(Set<Long> all, Set<Long> some) {
    Set<Long> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static Set<Long> both(Set<Long> one, Set<Long> other) {
    Set<Long> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }
}
