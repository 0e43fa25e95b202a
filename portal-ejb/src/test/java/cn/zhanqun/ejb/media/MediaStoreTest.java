package cn.zhanqun.ejb.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final byte[] CONTENT = "abc".getBytes(StandardCharsets.US_ASCII);
  private static final String HEX =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path folder;

  @Test
  void what_was_written_is_found_by_its_hash_also_after_a_restart() throws IOException {
    ContentHash hash = store().write(CONTENT);

    MediaStore restarted = store();
    assertEquals(HEX, hash.hex());
    assertTrue(restarted.exists(hash));
    assertEquals(folder.resolve("media/ba").resolve(HEX.substring(2)), restarted.path(hash));
    try (InputStream open = restarted.open(hash)) {
      assertArrayEquals(CONTENT, open.readAllBytes());
    }
  }

  @Test
  void the_same_bytes_lie_there_once() throws IOException {
    MediaStore store = store();

    store.write(CONTENT);
    store.write(CONTENT.clone());

    assertEquals(List.of(store.path(new ContentHash(HEX))), files());
  }

  @Test
  void a_file_that_lost_its_end_is_written_again() throws IOException {
    MediaStore store = store();
    ContentHash hash = store.write(CONTENT);
    Files.write(store.path(hash), new byte[] {'a'});

    store.write(CONTENT);

    assertArrayEquals(CONTENT, Files.readAllBytes(store.path(hash)));
  }

  @Test
  void what_a_crash_left_unfinished_is_cleared_and_what_another_node_writes_is_not()
      throws IOException {
    Path shelf = Files.createDirectories(folder.resolve("media/ba"));
    Path abandoned = Files.write(shelf.resolve("1.unfinished"), CONTENT);
    Path underway = Files.write(shelf.resolve("2.unfinished"), CONTENT);
    Files.setLastModifiedTime(abandoned, FileTime.from(NOW.minus(Duration.ofHours(2))));
    Files.setLastModifiedTime(underway, FileTime.from(NOW.minus(Duration.ofMinutes(1))));

    store();

    assertEquals(List.of(underway), files());
  }

  @Test
  void a_write_that_fails_leaves_nothing_behind() throws IOException {
    MediaStore store = store();
    Path inTheWay = Files.createDirectories(store.path(new ContentHash(HEX)));
    Files.write(inTheWay.resolve("x"), CONTENT);

    assertThrows(UncheckedIOException.class, () -> store.write(CONTENT));

    assertEquals(List.of(inTheWay.resolve("x")), files());
  }

  @Test
  void a_file_that_arrives_piece_by_piece_is_found_once_it_is_kept() throws IOException {
    MediaStore store = store();

    try (ReceivedFile received = store.receive(new ByteArrayInputStream(CONTENT), 3)) {
      assertFalse(store.exists(new ContentHash(HEX)));
      assertEquals(3, received.size());
      store.keep(received);
    }

    assertEquals(List.of(store.path(new ContentHash(HEX))), files());
    assertArrayEquals(CONTENT, Files.readAllBytes(store.path(new ContentHash(HEX))));
  }

  @Test
  void a_file_that_was_refused_or_goes_on_too_long_leaves_nothing_behind() throws IOException {
    try (ReceivedFile received = store().receive(new ByteArrayInputStream(CONTENT), 1)) {
      assertEquals(2, received.size());
    }

    assertEquals(List.of(), files());
  }

  @Test
  void a_file_whose_sender_went_away_leaves_nothing_behind() throws IOException {
    PipedInputStream brokenOff = new PipedInputStream();

    assertThrows(UncheckedIOException.class, () -> store().receive(brokenOff, 9));

    assertEquals(List.of(), files());
  }

  @Test
  void on_a_full_disk_nothing_is_kept_and_the_reason_is_told() throws IOException {
    MediaStore full = storeOn(() -> 100L * 1024 * 1024 + 2);

    RuleViolation refusal = assertThrows(DiskFull.class, () -> full.write(CONTENT));

    assertEquals("refusal.disk-full", refusal.messageKey());
    assertEquals(List.of(), files());
  }

  @Test
  void a_disk_that_fills_while_a_file_arrives_keeps_nothing_of_it() throws IOException {
    AtomicLong left = new AtomicLong(Long.MAX_VALUE / 2);
    InputStream filling =
        new FilterInputStream(new ByteArrayInputStream(CONTENT)) {
          @Override
          public int read(byte[] into, int at, int atMost) throws IOException {
            left.set(0);
            return super.read(into, at, atMost);
          }
        };

    assertThrows(DiskFull.class, () -> storeOn(left::get).receive(filling, 1_000_000));

    assertEquals(List.of(), files());
  }

  @Test
  void a_write_that_failed_for_want_of_room_is_told_as_such() throws IOException {
    AtomicLong left = new AtomicLong(Long.MAX_VALUE / 2);
    MediaStore store = storeOn(() -> left.getAndSet(0));
    Path inTheWay = Files.createDirectories(store.path(new ContentHash(HEX)));
    Files.write(inTheWay.resolve("x"), CONTENT);

    assertThrows(DiskFull.class, () -> store.write(CONTENT));

    assertEquals(List.of(inTheWay.resolve("x")), files());
  }

  @Test
  void an_unknown_hash_is_not_there() {
    MediaStore store = store();
    ContentHash unknown = new ContentHash("0".repeat(64));

    assertFalse(store.exists(unknown));
    assertThrows(UncheckedIOException.class, () -> store.open(unknown));
  }

  @Test
  void only_sixty_four_digits_are_a_hash() {
    assertThrows(IllegalArgumentException.class, () -> new ContentHash("../../etc/passwd"));
    assertThrows(
        IllegalArgumentException.class, () -> new ContentHash(HEX.toUpperCase(Locale.ROOT)));
  }

  private MediaStore store() {
    return MediaStore.openAt(folder.resolve("media"), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private MediaStore storeOn(Room.Disk disk) {
    return MediaStore.openAt(folder.resolve("media"), Clock.fixed(NOW, ZoneOffset.UTC), disk);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
