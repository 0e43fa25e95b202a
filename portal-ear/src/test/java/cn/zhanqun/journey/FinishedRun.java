package cn.zhanqun.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@code ./run} that ended by itself.
 *
 * @param said what it complained of
 * @param steps what it had begun to do
 */
record FinishedRun(int exitCode, String said, String steps) {

  /** Starts {@code ./run} without building and waits for its end. */
  static FinishedRun of(String... options) {
    List<String> words = new ArrayList<>(List.of("./run", "--no-build"));
    words.addAll(List.of(options));
    try {
      // Into a file: a server that is being stopped may say more than a pipe holds.
      Path steps = Files.createTempFile("run", ".txt");
      ProcessBuilder command = new ProcessBuilder(words).directory(House.folder().toFile());
      command.environment().put("JAVA_HOME", System.getProperty("java.home"));
      Process run = command.redirectOutput(steps.toFile()).start();
      String said = new String(run.getErrorStream().readAllBytes(), UTF_8);
      int exitCode = run.waitFor();
      String done = Files.readString(steps);
      Files.delete(steps);
      return new FinishedRun(exitCode, said, done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** It said no in one sentence. */
  void refused(String subject) {
    assertEquals(2, exitCode, said);
    assertEquals(1, said.lines().count(), said);
    assertTrue(said.contains(subject), said);
  }

  /** It said no in one sentence, and had not touched anything. */
  void refusedBeforeAnything(String subject) {
    refused(subject);
    assertEquals("", steps);
  }
}
