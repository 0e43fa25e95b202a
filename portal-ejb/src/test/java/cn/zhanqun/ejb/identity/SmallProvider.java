package cn.zhanqun.ejb.identity;

import cn.zhanqun.ejb.operation.ProviderSettings;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;

/** A provider of identities on this machine, as small as can be, that misbehaves when told to. */
final class SmallProvider implements AutoCloseable {

  static final String CLIENT = "portal";

  /** With signs that a form and a header would both read wrongly, were they not encoded. */
  static final String SECRET = "s3cret+&: /";

  private static final String DISCOVERY = "/.well-known/openid-configuration";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private String lastForm = "";
  private String lastAuthorization = "";

  /** How one address answers. */
  interface Answer {
    void give(HttpExchange exchange) throws IOException;
  }

  SmallProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    describesItselfAs(document(issuer(), issuer()));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.merge(path, 1, Integer::sum);
    if (path.equals("/token")) {
      lastForm = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      lastAuthorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    }
    answers.getOrDefault(path, text(404, "")).give(exchange);
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  ProviderSettings settings(Path folder) {
    try {
      Path secret = Files.writeString(folder.resolve("secret"), SECRET + "\n");
      return new ProviderSettings(issuer(), CLIENT, secret, "市统一认证", Set.of("mfa", "gold"));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static String document(String issuer, String home) {
    return """
    {"issuer": "%s", "authorization_endpoint": "%s/authorize?realm=city",
     "token_endpoint": "%s/token", "jwks_uri": "%s/keys"}\
    """
        .formatted(issuer, home, home, home);
  }

  void describesItselfAs(String document) {
    answers(DISCOVERY, text(200, document));
  }

  void publishes(JsonWebKey... keys) {
    answers("/keys", text(200, new JsonWebKeySet(List.of(keys)).toJson()));
  }

  void givesToken(String token) {
    answers("/token", text(200, "{\"access_token\": \"x\", \"id_token\": \"" + token + "\"}"));
  }

  void answers(String path, Answer answer) {
    answers.put(path, answer);
  }

  static Answer text(int status, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    };
  }

  /** Sends the browser, or whoever asks, somewhere else. */
  static Answer elsewhere(String address) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", address);
      exchange.sendResponseHeaders(302, -1);
      exchange.close();
    };
  }

  /** Says nothing before it is closed. */
  Answer silence() {
    return exchange -> {
      waitForTheEnd();
      exchange.close();
    };
  }

  /** Begins to speak and never ends. */
  Answer drawl() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      waitForTheEnd();
      exchange.close();
    };
  }

  private void waitForTheEnd() {
    try {
      closing.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** How often an address was asked. */
  int asked(String path) {
    return asked.getOrDefault(path, 0);
  }

  /** What came with the code. */
  String lastForm() {
    return lastForm;
  }

  String lastAuthorization() {
    return lastAuthorization;
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
