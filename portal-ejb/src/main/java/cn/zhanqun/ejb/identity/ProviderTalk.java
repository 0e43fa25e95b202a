package cn.zhanqun.ejb.identity;

import cn.zhanqun.ejb.operation.ProviderSettings;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the portal talks with one provider: OpenID Connect's code flow, with state, nonce and PKCE.
 */
final class ProviderTalk {

  private static final Logger LOG = System.getLogger(ProviderTalk.class.getName());
  private static final Duration DOCUMENT_KEPT = Duration.ofHours(1);

  private final ProviderSettings provider;
  private final String callback;
  private final Clock clock;
  private final ProviderLine line;
  private final IdTokens tokens;
  private ProviderDocument document;
  private Instant documentReadAt = Instant.EPOCH;

  /**
   * @param callback where the provider sends people back to
   * @param patience how long it may take to answer
   */
  ProviderTalk(ProviderSettings provider, String callback, Duration patience, Clock clock) {
    this.provider = provider;
    this.callback = callback;
    this.clock = clock;
    this.line = new ProviderLine(URI.create(provider.issuer()), patience);
    ProviderKeys keys = new ProviderKeys(() -> line.get(document().keys()), clock);
    this.tokens = new IdTokens(provider, keys, clock);
  }

  String label() {
    return provider.label();
  }

  String addressFor(Errand errand) {
    Map<String, String> question = new LinkedHashMap<>();
    question.put("response_type", "code");
    question.put("client_id", provider.clientId());
    question.put("redirect_uri", callback);
    question.put("scope", "openid");
    question.put("state", errand.state());
    question.put("nonce", errand.nonce());
    question.put("code_challenge", errand.challenge());
    question.put("code_challenge_method", "S256");
    question.put("max_age", String.valueOf(IdTokens.LONGEST_AGO.toSeconds()));
    if (errand.purpose() == Errand.Purpose.LINK) {
      // Else whoever used this computer before would be linked.
      question.put("prompt", "login");
    }
    URI door = document().authorization();
    return door + (door.getQuery() == null ? "?" : "&") + form(question);
  }

  ProvenIdentity prove(Errand errand, ProviderAnswer answer) {
    if (!errand.isAnsweredBy(answer.state())) {
      throw IdentityRefused.notBegun();
    }
    if (!answer.issuer().isEmpty() && !answer.issuer().equals(provider.issuer())) {
      throw IdentityRefused.notTrusted();
    }
    if (!answer.error().isEmpty() || answer.code().isEmpty()) {
      throw IdentityRefused.denied();
    }
    return tokens.check(redeem(answer.code(), errand.verifier()), errand.nonce());
  }

  private String redeem(String code, String verifier) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", code);
    form.put("redirect_uri", callback);
    form.put("code_verifier", verifier);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", "application/json");
    if (document().wantsSecretInForm()) {
      form.put("client_id", provider.clientId());
      form.put("client_secret", secret());
    } else {
      headers.put("Authorization", "Basic " + credentials());
    }
    return idToken(line.post(document().token(), form(form), headers));
  }

  private String credentials() {
    String pair = encoded(provider.clientId()) + ":" + encoded(secret());
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /** Read each time, so that it can be changed without a stop. */
  private String secret() {
    try {
      return Files.readString(provider.secretFile()).strip();
    } catch (IOException unreadable) {
      LOG.log(Level.WARNING, "The provider''s secret cannot be read: {0}", unreadable.toString());
      throw IdentityRefused.noAnswer();
    }
  }

  private static String idToken(String answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer))) {
      return reader.readObject().getString("id_token", "");
    } catch (JsonException notReadable) {
      throw noAnswer("what it answered for a code cannot be read");
    }
  }

  /** What the provider says of itself, read anew every hour. */
  private synchronized ProviderDocument document() {
    if (clock.instant().isAfter(documentReadAt.plus(DOCUMENT_KEPT))) {
      document = readDocument();
      documentReadAt = clock.instant();
    }
    return document;
  }

  private ProviderDocument readDocument() {
    String home = provider.issuer().replaceAll("/$", "");
    String json = line.get(URI.create(home + "/.well-known/openid-configuration"));
    try {
      ProviderDocument read = ProviderDocument.of(json, provider.issuer());
      if (!read.addresses().stream().allMatch(line::reaches)) {
        throw noAnswer("its document names addresses that are not its own");
      }
      return read;
    } catch (IllegalArgumentException notReadable) {
      throw noAnswer("its document: " + notReadable.getMessage());
    }
  }

  private static IdentityRefused noAnswer(String why) {
    LOG.log(Level.WARNING, "The provider''s answer cannot be used: {0}", why);
    return IdentityRefused.noAnswer();
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
