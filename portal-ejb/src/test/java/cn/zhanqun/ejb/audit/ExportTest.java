package cn.zhanqun.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.ledger.SigningKey;
import cn.zhanqun.ejb.operation.TestFolder;
import cn.zhanqun.ejb.start.TestDatabase;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An export proves itself outside the portal: the small program knows the file, the anchors and the
 * public key, and nothing else.
 */
class ExportTest {

  private static final int ENTRIES = 60;
  private static final Instant LATER = Instant.parse("2026-04-20T00:00:00Z");

  @TempDir static Path shared;
  @TempDir Path folder;

  private static ChainsInDatabase chains;
  private static VerifyingProgram program;

  @BeforeAll
  static void twoChains() throws IOException {
    program = new VerifyingProgram(Files.createDirectories(shared.resolve("program")));
    chains = new ChainsInDatabase(TestDatabase.DERBY, shared);
    chains.grow(ENTRIES);
  }

  @AfterAll
  static void close() {
    chains.close();
  }

  @ParameterizedTest
  @EnumSource
  void an_untouched_export_is_whole(TestDatabase database) throws IOException {
    try (ChainsInDatabase own = new ChainsInDatabase(database, folder)) {
      own.grow(25);

      for (Chain chain : Chain.values()) {
        Path file = written(lines(own, chain, Optional.empty()));

        assertEquals(26, Files.readAllLines(file).size());
        assertEquals(Optional.empty(), program.flaw(file, own.anchorsOf(chain), own.publicKey()));
      }
    }
  }

  @Test
  void a_month_is_in_the_citys_time_and_proves_itself_too() throws IOException {
    List<String> all = lines(chains, Chain.LEDGER, Optional.empty());
    YearMonth march = CityTime.month(ChainsInDatabase.NOW);

    List<String> inMarch = lines(chains, Chain.LEDGER, Optional.of(march));
    List<String> before = lines(chains, Chain.LEDGER, Optional.of(march.minusMonths(1)));
    List<String> after = lines(chains, Chain.LEDGER, Optional.of(march.plusMonths(1)));

    assertEquals(all.subList(1, all.size()), inMarch.subList(1, inMarch.size()));
    assertTrue(before.get(0).contains("\\nfirst=1\\nlast=0\\n"), before.get(0));
    assertEquals(1, before.size());
    assertEquals(1, after.size());
    for (List<String> month : List.of(inMarch, before, after)) {
      assertEquals(Optional.empty(), flaw(month));
    }
  }

  @Test
  void the_second_of_two_months_begins_where_the_first_ends() throws IOException {
    try (ChainsInDatabase own = new ChainsInDatabase(TestDatabase.DERBY, folder)) {
      own.grow(5);
      own.later(Duration.ofDays(30));
      own.grow(20);

      List<String> march = lines(own, Chain.LEDGER, Optional.of(YearMonth.of(2026, 3)));
      List<String> april = lines(own, Chain.LEDGER, Optional.of(YearMonth.of(2026, 4)));

      assertEquals(6, march.size());
      assertEquals(21, april.size());
      for (List<String> month : List.of(march, april)) {
        assertEquals(
            Optional.empty(),
            program.flaw(written(month), own.anchorsOf(Chain.LEDGER), own.publicKey()));
      }
    }
  }

  @Test
  void a_tail_cut_off_in_the_database_is_missing_in_the_export() throws IOException {
    chains.tamper(
        "DELETE FROM ledger_entry WHERE entry_number > 45",
        "UPDATE ledger_head SET last_number = 45,"
            + " last_hash = (SELECT entry_hash FROM ledger_entry WHERE entry_number = 45)");
    List<String> cut = lines(chains, Chain.LEDGER, Optional.empty());
    chains.undo();

    assertTrue(flaw(cut).orElseThrow().contains("entry 46"), flaw(cut)::toString);
  }

  /** Java's own check takes it for the genuine one. */
  @Test
  void a_signature_made_longer_by_zeros_is_not_genuine() throws IOException {
    List<String> anchors =
        Files.readAllLines(chains.anchorsOf(Chain.LEDGER)).stream()
            .map(line -> line.replaceAll("==$", "A="))
            .toList();
    Path longer = Files.write(folder.resolve("anchors"), anchors);

    Path export = written(lines(chains, Chain.LEDGER, Optional.empty()));

    assertTrue(program.flaw(export, longer, chains.publicKey()).isPresent());
  }

  @Test
  void no_random_tampering_with_an_export_stays_unnoticed() throws IOException {
    long seed = System.nanoTime();
    System.getLogger("test").log(System.Logger.Level.INFO, "seed " + seed);
    Random random = new Random(seed);
    List<String> export = lines(chains, Chain.LEDGER, Optional.empty());
    List<String> anchors = Files.readAllLines(chains.anchorsOf(Chain.LEDGER));
    for (int round = 0; round < 1000; round++) {
      Tampering tampering = new Tampering(random, export, anchors, chains);

      tampering.tamper();

      String what = "seed " + seed + ", round " + round + ": " + tampering.how();
      assertTrue(
          program
              .flaw(
                  written(tampering.export()),
                  Files.write(folder.resolve("anchors"), tampering.anchors()),
                  chains.publicKey())
              .isPresent(),
          what);
    }
    assertEquals(Optional.empty(), flaw(export));
  }

  private Optional<String> flaw(List<String> export) throws IOException {
    return program.flaw(written(export), chains.anchorsOf(Chain.LEDGER), chains.publicKey());
  }

  private Path written(List<String> lines) throws IOException {
    return Files.write(folder.resolve("export.jsonl"), lines);
  }

  private static List<String> lines(
      ChainsInDatabase chains, Chain chain, Optional<YearMonth> month) {
    Export export = new Export();
    export.reading = chains.reading();
    export.folder = chains.folder;
    export.clock = Clock.fixed(LATER, ZoneOffset.UTC);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      (chain == Chain.LEDGER
              ? export.ledger(Actor.SYSTEM, month)
              : export.securityLog(Actor.SYSTEM, month))
          .writeTo(file);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return file.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** One change of an export or its anchors, by somebody who knows the format but not the key. */
  private static final class Tampering {

    private final Random random;
    private final ChainsInDatabase chains;
    private final List<String> export;
    private final List<String> anchors;
    private String how = "";

    Tampering(Random random, List<String> export, List<String> anchors, ChainsInDatabase chains) {
      this.random = random;
      this.chains = chains;
      this.export = new ArrayList<>(export);
      this.anchors = new ArrayList<>(anchors);
    }

    List<String> export() {
      return export;
    }

    List<String> anchors() {
      return anchors;
    }

    String how() {
      return how;
    }

    void tamper() {
      int victim = 1 + random.nextInt(ENTRIES);
      int other = 1 + (victim + random.nextInt(ENTRIES - 1)) % ENTRIES;
      switch (random.nextInt(10)) {
        case 0 -> edit(export, random.nextInt(export.size()));
        case 1 -> delete(victim);
        case 2 -> swap(victim, other);
        case 3 -> duplicate(victim, other);
        case 4 -> truncate(victim);
        case 5 -> cutInTheMiddle();
        case 6 -> forgeFrom(victim, false);
        case 7 -> forgeFrom(victim, true);
        case 8 -> edit(anchors, random.nextInt(anchors.size()));
        default -> signAnchorWithAnotherKey(victim);
      }
    }

    private void edit(List<String> lines, int line) {
      String genuine = lines.get(line);
      int at = whole(genuine, random.nextInt(genuine.length()));
      char sign = (char) ('!' + random.nextInt(90));
      char other = sign == genuine.charAt(at) ? '~' : sign;
      lines.set(line, genuine.substring(0, at) + other + genuine.substring(at + 1));
      how = "sign " + at + " of line " + line + " becomes " + other;
    }

    private void delete(int line) {
      export.remove(line);
      how = "line " + line + " is gone";
    }

    private void swap(int line, int other) {
      String moved = export.get(line);
      export.set(line, export.get(other));
      export.set(other, moved);
      how = "lines " + line + " and " + other + " change places";
    }

    private void duplicate(int line, int before) {
      export.add(before, export.get(line));
      how = "line " + line + " stands before " + before + " too";
    }

    private void truncate(int line) {
      export.subList(line, export.size()).clear();
      how = "nothing is left from line " + line;
    }

    private void cutInTheMiddle() {
      int last = export.size() - 1;
      String line = export.get(last);
      export.set(last, line.substring(0, whole(line, random.nextInt(line.length()))));
      how = "the last line breaks off";
    }

    /** Not in the middle of a character that takes two, which no file could hold. */
    private static int whole(String line, int at) {
      return Character.isSurrogate(line.charAt(at)) ? line.indexOf("text") : at;
    }

    /** Another history behind a number, rightly chained; the heading may even be the portal's. */
    private void forgeFrom(int line, boolean portalSigns) {
      String before = "";
      for (int next = line; next < export.size(); next++) {
        String text = text(export.get(next)).replaceFirst("title=", "title=another ");
        if (!before.isEmpty()) {
          text = text.replaceFirst("previous=[0-9a-f]{64}", "previous=" + before);
        }
        before = Sha256.of(text);
        export.set(next, line(text, "hash", before));
      }
      if (portalSigns) {
        String heading = text(export.get(0)).replaceFirst("hash=[0-9a-f]{64}", "hash=" + before);
        export.set(0, line(heading, "signature", SigningKey.open(chains.folder).sign(heading)));
      }
      how = "everything from " + line + " is forged, the heading " + portalSigns;
    }

    private static String text(String line) {
      return Json.createReader(new StringReader(line)).readObject().getString("text");
    }

    private static String line(String text, String name, String value) {
      return Json.createObjectBuilder().add("text", text).add(name, value).build().toString();
    }

    private void signAnchorWithAnotherKey(int number) {
      int line = random.nextInt(anchors.size());
      String[] parts = anchors.get(line).split(" ", -1);
      String claim = parts[0] + " " + Sha256.of("forged " + number) + " " + parts[2];
      anchors.set(line, claim + " " + anotherKey().sign(claim));
      how = "anchor " + line + " is signed by somebody else";
    }

    private SigningKey anotherKey() {
      return SigningKey.open(TestFolder.at(shared.resolve("another-portal")));
    }
  }
}
