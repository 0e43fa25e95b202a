package cn.zhanqun.journey;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./run} will not do, and that it says so in one sentence and touches nothing. */
@ExtendWith(DemoPortal.class)
class RunRefusalsTest {

  @TempDir private Path folder;

  @Test
  void a_port_that_is_taken_is_refused() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path data = folder.resolve("data");

      FinishedRun refusal =
          run("--port", Integer.toString(other.getLocalPort()), "--data", data.toString());

      refusal.refusedBeforeAnything("is already taken");
      assertFalse(Files.exists(data));
    }
  }

  @Test
  void a_data_folder_in_use_is_refused(PortalServer portal) throws Exception {
    String port = Integer.toString(House.freePort());

    FinishedRun refusal = run("--port", port, "--data", portal.data().toString());

    refusal.refusedBeforeAnything("is in use by another portal");
    assertEquals(200, portal.get("/healthz/ready").statusCode());
  }

  @Test
  void a_data_folder_that_a_portal_on_another_server_has_locked_is_refused() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    try (FileChannel file = FileChannel.open(data.resolve("portal.lock"), CREATE, WRITE);
        FileLock lock = file.lock()) {
      String port = Integer.toString(House.freePort());

      FinishedRun refusal = run("--port", port, "--data", data.toString());

      assertTrue(lock.isValid());
      refusal.refusedBeforeAnything("is in use by another portal");
    }
  }

  @Test
  void a_file_is_refused_as_data_folder() throws Exception {
    Path file = Files.writeString(folder.resolve("data"), "somebody's letter");

    FinishedRun refusal =
        run("--port", Integer.toString(House.freePort()), "--data", file.toString());

    refusal.refusedBeforeAnything("is not a folder");
    assertEquals("somebody's letter", Files.readString(file));
  }

  @Test
  void a_folder_that_cannot_be_written_is_refused() throws Exception {
    String port = Integer.toString(House.freePort());

    FinishedRun refusal = run("--port", port, "--data", "/proc/self");

    refusal.refusedBeforeAnything("cannot be written");
  }

  @Test
  void an_unknown_option_is_refused() throws Exception {
    run("--prot", "8080").refusedBeforeAnything("There is no option --prot");
  }

  @Test
  void a_port_that_is_no_port_is_refused() throws Exception {
    run("--port", "eighty").refusedBeforeAnything("a number from 1 to 65535");
    run("--port", "65536").refusedBeforeAnything("a number from 1 to 65535");
    run("--port").refusedBeforeAnything("needs a value");
  }

  private static FinishedRun run(String... options) {
    return FinishedRun.of(options);
  }
}
