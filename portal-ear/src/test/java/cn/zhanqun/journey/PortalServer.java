package cn.zhanqun.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A running portal, started by {@code ./run} as a person would start it.
 *
 * <p>It has a free port and a fresh data folder of its own. It can be stopped, killed and started
 * again on the same data; at the end {@link #close()} leaves no process behind.
 */
public final class PortalServer implements RunningPortal, AutoCloseable {

  private static final String READY = "The portal is ready";
  private static final long PATIENCE_IN_MINUTES = 12;

  private final int port = House.freePort();
  private final Path data = House.freshFolder("portal").resolve("data");
  private final Map<String, String> settings;
  private final List<String> options;
  private Process run;

  private PortalServer(Map<String, String> settings, String... options) {
    this.settings = settings;
    this.options = List.of(options);
    start();
  }

  /** Starts a portal with the demo network in it. */
  public static PortalServer withDemo() {
    return withDemo(Map.of());
  }

  /** The same, with more settings by their names in the environment. */
  public static PortalServer withDemo(Map<String, String> settings) {
    return new PortalServer(settings);
  }

  /** Starts a portal that has its sites and channels, but no articles. */
  public static PortalServer empty() {
    return new PortalServer(Map.of(), "--empty");
  }

  /** Starts an empty portal that knows by which address it is reached from outside. */
  static PortalServer reachedBy(String address) {
    return new PortalServer(Map.of("PORTAL_ADDRESS", address), "--empty");
  }

  /** Starts the portal again, on the data it had. */
  public void start() {
    CompletableFuture<Void> ready = new CompletableFuture<>();
    try {
      run = command().start();
      Thread listener = new Thread(() -> listenTo(run, ready), "run " + port);
      listener.setDaemon(true);
      listener.start();
      ready.get(PATIENCE_IN_MINUTES, TimeUnit.MINUTES);
    } catch (Exception e) {
      close();
      throw new IllegalStateException("the portal on port " + port + " did not start", e);
    }
  }

  private ProcessBuilder command() {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("./run", "--no-build", "--port", Integer.toString(port)));
    words.addAll(List.of("--data", data.toString()));
    words.addAll(options);
    ProcessBuilder command = new ProcessBuilder(words);
    command.directory(House.folder().toFile()).redirectErrorStream(true);
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    command.environment().put("PORTAL_TAGS", "true");
    settings.forEach(
        (name, value) -> command.environment().put(name, value.replace("{port}", "" + port)));
    return command;
  }

  private void listenTo(Process run, CompletableFuture<Void> ready) {
    try (BufferedReader output = run.inputReader()) {
      String line;
      while ((line = output.readLine()) != null) {
        System.out.println("[portal " + port + "] " + line);
        if (line.contains(READY)) {
          ready.complete(null);
        }
      }
      ready.completeExceptionally(new IllegalStateException("./run ended before it was ready"));
    } catch (IOException e) {
      ready.completeExceptionally(e);
    }
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Path data() {
    return data;
  }

  /** Ends the server as a power cut would: at once, with no word to it. */
  public void kill() {
    ProcessHandle server = ProcessHandle.of(Long.parseLong(read("run.pid").strip())).orElseThrow();
    server.destroyForcibly();
    server.onExit().join();
    run.onExit().join();
  }

  /** Ends the portal in order, as Ctrl-C does. */
  public void stop() {
    endRun();
    if (run.exitValue() != 0) {
      throw new IllegalStateException("./run did not stop in order but with " + run.exitValue());
    }
  }

  /**
   * By its handle, because {@link Process#destroy()} also closes the pipe that ./run still speaks
   * into.
   */
  private void endRun() {
    run.toHandle().destroy();
    run.onExit().join();
  }

  /** Stops the portal in order and starts it again. */
  public void restart() {
    stop();
    start();
  }

  @Override
  public void close() {
    endRun();
  }
}
