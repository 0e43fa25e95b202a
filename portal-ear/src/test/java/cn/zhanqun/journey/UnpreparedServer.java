package cn.zhanqun.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A WildFly as it is unpacked, whose default database forgets everything, with the EAR copied into
 * it.
 */
final class UnpreparedServer implements RunningPortal, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final int port = House.freePort();
  private final Path base = House.freshFolder("unprepared");
  private final Process server;

  UnpreparedServer() {
    Path wildfly = House.preparedServer();
    try {
      // The full profile is one that no script of ours has touched.
      copy(wildfly.resolve("standalone/configuration"), base.resolve("configuration"));
      Path deployments = Files.createDirectory(base.resolve("deployments"));
      Files.copy(
          House.folder().resolve("portal-ear/target/portal.ear"),
          deployments.resolve("portal.ear"));
      server = command(wildfly).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    waitUntilItAnswers();
  }

  private ProcessBuilder command(Path wildfly) {
    ProcessBuilder command =
        new ProcessBuilder(
            wildfly.resolve("bin/standalone.sh").toString(),
            "-c",
            "standalone-full.xml",
            "-Djboss.server.base.dir=" + base,
            "-Djboss.http.port=" + port,
            "-Djboss.https.port=" + House.freePort(),
            "-Djboss.management.http.port=" + House.freePort());
    command.environment().put("PORTAL_DATA", base.resolve("data-folder").toString());
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    command.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
    return command.redirectErrorStream(true).redirectOutput(base.resolve("console.log").toFile());
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private void waitUntilItAnswers() {
    Instant end = Instant.now().plus(PATIENCE);
    while (!hasStarted()) {
      if (Instant.now().isAfter(end) || !server.isAlive()) {
        close();
        throw new IllegalStateException("no answer from the server in " + base);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean hasStarted() {
    try {
      return get("/healthz/started").statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Path data() {
    return base.resolve("data-folder");
  }

  @Override
  public void close() {
    server.descendants().forEach(ProcessHandle::destroy);
    server.toHandle().destroy();
    server.onExit().join();
  }
}
