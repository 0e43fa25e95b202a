package cn.zhanqun.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The same EAR on a Payara, put there by the scripts that IT uses: a domain of its own, on ports
 * and with data of its own.
 */
public final class PayaraServer implements RunningPortal, AutoCloseable {

  private static final int HTTP_AFTER_BASE = 80;

  private final Path payara = House.folder().resolve("target/payara");
  private final Path domains = House.freshFolder("payara-domains");
  private final Path data = House.freshFolder("payara-data");
  private final int portBase = House.freePort() - HTTP_AFTER_BASE;

  /**
   * Fetches Payara where it is not there yet, makes the domain and waits until the portal is ready.
   */
  public PayaraServer() {
    String ear = House.folder().resolve("portal-ear/target/portal.ear").toString();
    call("server-config/payara/prepare", payara.toString());
    call("server-config/payara/create-domain", payara.toString(), domains.toString(), base());
    call("server-config/payara/start", payara.toString(), domains.toString(), base(), ear);
  }

  private String base() {
    return Integer.toString(portBase);
  }

  private void call(String... words) {
    ProcessBuilder command =
        new ProcessBuilder(List.of(words)).directory(House.folder().toFile()).inheritIO();
    command.environment().put("PORTAL_DATA", data.toString());
    command.environment().put("PORTAL_DEMO", "true");
    command.environment().put("AS_JAVA", System.getProperty("java.home"));
    try {
      if (command.start().waitFor() != 0) {
        throw new IllegalStateException("failed: " + String.join(" ", words));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int port() {
    return portBase + HTTP_AFTER_BASE;
  }

  @Override
  public Path data() {
    return data;
  }

  @Override
  public void close() {
    String asadmin = payara.resolve("bin/asadmin").toString();
    call(asadmin, "stop-domain", "--domaindir", domains.toString(), "portal");
  }
}
