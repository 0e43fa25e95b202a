package cn.zhanqun.ejb.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Nobody's document keeps the others waiting for ever. */
class WordReadingTest {

  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final WordDocument DOCUMENT = new WordDocument("值班", "", "", List.of(), List.of());

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch never = new CountDownLatch(1);
  private final WordReading reading = new WordReading();

  @AfterEach
  void stop() {
    never.countDown();
    threads.shutdownNow();
  }

  @Test
  void a_document_is_read() {
    assertSame(DOCUMENT, reading.read(() -> DOCUMENT, threads, AN_HOUR));
  }

  @Test
  void a_refusal_arrives_as_it_is() {
    assertRefused("broken", () -> read(WordRefused.broken()));
  }

  private WordDocument read(WordRefused refusal) {
    return reading.read(
        () -> {
          throw refusal;
        },
        threads,
        AN_HOUR);
  }

  @Test
  void reading_without_end_is_given_up_and_keeps_its_place_until_it_ends() {
    assertRefused("took-too-long", this::readWithoutEnd);
    assertRefused("took-too-long", this::readWithoutEnd);

    assertRefused("busy", () -> reading.read(() -> DOCUMENT, threads, AN_HOUR));
  }

  private WordDocument readWithoutEnd() {
    return reading.read(this::untilTheEnd, threads, Duration.ZERO);
  }

  /** As deaf to being interrupted as a converter is. */
  private WordDocument untilTheEnd() {
    boolean isOver = false;
    while (!isOver) {
      try {
        never.await();
        isOver = true;
      } catch (InterruptedException deaf) {
        isOver = false;
      }
    }
    return DOCUMENT;
  }

  private static void assertRefused(String why, Executable act) {
    WordRefused refused = assertThrows(WordRefused.class, act);

    assertEquals("refusal.word." + why, refused.messageKey());
  }
}
