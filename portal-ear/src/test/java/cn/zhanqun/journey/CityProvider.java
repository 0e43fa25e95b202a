package cn.zhanqun.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/**
 * A city's provider of identities (OpenID Connect), on this machine: whoever comes is somebody it
 * knows already, so it sends them straight back.
 */
final class CityProvider implements AutoCloseable {

  private static final String CLIENT = "zhanqun";

  private final HttpServer server;
  private final RsaJsonWebKey key;
  private final Map<String, String> nonces = new ConcurrentHashMap<>();
  private volatile String person = "";
  private volatile List<String> ways = List.of("pwd");
  private volatile String lastReturn = "";

  CityProvider() {
    try {
      key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId("city");
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    } catch (JoseException impossible) {
      throw new AssertionError(impossible);
    }
    server.createContext(
        "/.well-known/openid-configuration", exchange -> answer(exchange, document()));
    server.createContext("/keys", exchange -> answer(exchange, new JsonWebKeySet(key).toJson()));
    server.createContext("/authorize", this::sendBack);
    server.createContext("/token", this::giveToken);
    server.start();
  }

  /** What a portal must be told to trust it. */
  Map<String, String> settings() {
    try {
      Path secret = House.freshFolder("provider").resolve("secret");
      Files.writeString(secret, "between-us");
      return Map.of(
          "PORTAL_ADDRESS",
          "http://127.0.0.1:{port}",
          "PORTAL_OIDC_ISSUER",
          issuer(),
          "PORTAL_OIDC_CLIENT_ID",
          CLIENT,
          "PORTAL_OIDC_SECRET_FILE",
          secret.toString(),
          "PORTAL_OIDC_LABEL",
          "市统一认证",
          "PORTAL_OIDC_SECOND_FACTOR",
          "mfa");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Who comes from now on, and how they showed who they are. */
  void meets(String subject, String... how) {
    person = subject;
    ways = List.of(how);
  }

  /** Where it sent the last browser. */
  String lastReturn() {
    return lastReturn;
  }

  private String document() {
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
     "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys"}\
    """
        .formatted(issuer());
  }

  private void sendBack(HttpExchange exchange) throws IOException {
    Map<String, String> question = fields(exchange.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    nonces.put(code, question.get("nonce"));
    URI callback = URI.create(question.get("redirect_uri"));
    lastReturn = callback + "?code=" + code + "&state=" + encoded(question.get("state"));
    exchange.getResponseHeaders().set("Location", lastReturn);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  /** A code is good for one token. */
  private void giveToken(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String nonce = nonces.remove(fields(form).get("code"));
    answer(exchange, "{\"id_token\": \"" + (nonce == null ? "" : token(nonce)) + "\"}");
  }

  private String token(String nonce) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(issuer());
    claims.setAudience(CLIENT);
    claims.setSubject(person);
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(5);
    claims.setStringClaim("nonce", nonce);
    claims.setStringListClaim("amr", ways);
    claims.setClaim("auth_time", Instant.now().getEpochSecond());
    try {
      JsonWebSignature token = new JsonWebSignature();
      token.setPayload(claims.toJson());
      token.setAlgorithmHeaderValue("RS256");
      token.setKeyIdHeaderValue("city");
      token.setKey(key.getPrivateKey());
      return token.getCompactSerialization();
    } catch (JoseException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static Map<String, String> fields(String form) {
    return Arrays.stream(form.split("&"))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
