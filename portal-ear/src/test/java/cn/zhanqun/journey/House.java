package cn.zhanqun.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in: its scripts, its built archive, its target folder. */
public final class House {

  private House() {}

  /** The folder that holds {@code ./run}. */
  public static Path folder() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isExecutable(folder.resolve("run"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** The WildFly that {@code ./run} uses, laid there if it is not yet. */
  public static Path preparedServer() {
    Path server = folder().resolve("target/wildfly");
    try {
      Process preparing =
          new ProcessBuilder("server-config/wildfly/prepare", server.toString())
              .directory(folder().toFile())
              .inheritIO()
              .start();
      if (preparing.waitFor() != 0) {
        throw new IllegalStateException("the server could not be prepared");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return server;
  }

  /**
   * A folder under {@code target} that nothing else uses and no earlier run has left anything in.
   */
  public static Path freshFolder(String purpose) {
    try {
      Path place = Files.createDirectories(folder().resolve("portal-ear/target/tests"));
      return Files.createTempDirectory(place, purpose + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port that nobody listens on now. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
