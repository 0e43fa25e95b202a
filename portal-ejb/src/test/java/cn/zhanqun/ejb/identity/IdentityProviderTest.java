package cn.zhanqun.ejb.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.operation.ProviderSettings;
import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.ejb.security.SecurityLog;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityProviderTest {

  private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final PublicJsonWebKey KEY = named("first", rsaKey());
  private static final PublicJsonWebKey OTHER_KEY = named("second", rsaKey());

  @TempDir Path folder;

  private final SmallProvider provider = new SmallProvider();
  private final List<String> noted = new ArrayList<>();
  private final Errand errand = Errand.begin(Errand.Purpose.SIGN_IN, "/admin/");

  @AfterEach
  void close() {
    provider.close();
  }

  @Test
  void whoever_the_provider_vouches_for_is_known_by_what_it_calls_them() {
    provider.publishes(KEY);
    provider.givesToken(signed(claims()));

    ProvenIdentity proven = portal().prove(errand, answer("the-code"));

    assertEquals(new ProvenIdentity(provider.issuer(), "7f3a", Optional.empty()), proven);
    assertEquals(List.of(), noted);
  }

  @Test
  void a_browser_takes_state_nonce_and_a_hash_of_the_verifier_along() {
    String address = portal().addressFor(errand);

    Map<String, String> question = fields(URI.create(address).getRawQuery());
    assertTrue(address.startsWith(provider.issuer() + "/authorize?realm=city&"), address);
    assertEquals("code", question.get("response_type"));
    assertEquals("openid", question.get("scope"));
    assertEquals(errand.state(), question.get("state"));
    assertEquals(errand.nonce(), question.get("nonce"));
    assertEquals("S256", question.get("code_challenge_method"));
    assertEquals(errand.challenge(), question.get("code_challenge"));
    assertEquals("https://portal.example/admin/oidc/callback", question.get("redirect_uri"));
    assertFalse(question.containsValue(errand.verifier()));
  }

  @Test
  void linking_asks_the_provider_to_look_who_is_there() {
    Errand linking = Errand.begin(Errand.Purpose.LINK, "/admin/");

    Map<String, String> question = fields(URI.create(portal().addressFor(linking)).getRawQuery());

    assertEquals("login", question.get("prompt"));
  }

  /** The example of RFC 7636, appendix B. */
  @Test
  void a_verifier_is_hashed_as_the_standard_says() {
    Errand known =
        new Errand(
            Errand.Purpose.SIGN_IN, "", "s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

    assertEquals("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", known.challenge());
  }

  @Test
  void a_code_is_changed_by_verifier_and_secret() {
    provider.publishes(KEY);
    provider.givesToken(signed(claims()));

    portal().prove(errand, answer("the code&more"));

    Map<String, String> form = fields(provider.lastForm());
    assertEquals("the code&more", form.get("code"));
    assertEquals(errand.verifier(), form.get("code_verifier"));
    assertEquals("https://portal.example/admin/oidc/callback", form.get("redirect_uri"));
    assertFalse(form.containsKey("client_secret"));
    assertEquals("Basic " + base64("portal:s3cret%2B%26%3A+%2F"), provider.lastAuthorization());
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_provider_that_wants_the_secret_in_the_form_gets_it_there() {
    String document = SmallProvider.document(provider.issuer(), provider.issuer());
    provider.describesItselfAs(
        document.replace(
            "{\"issuer\"",
            "{\"token_endpoint_auth_methods_supported\": [\"client_secret_post\"], \"issuer\""));
    provider.publishes(KEY);
    provider.givesToken(signed(claims()));

    portal().prove(errand, answer("the-code"));

    assertEquals(SmallProvider.SECRET, fields(provider.lastForm()).get("client_secret"));
    assertEquals("null", provider.lastAuthorization());
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "PS256", "ES256", "EdDSA"})
  void tokens_are_signed_in_one_of_four_ways(String algorithm) throws JoseException {
    PublicJsonWebKey key =
        switch (algorithm) {
          case "ES256" -> EcJwkGenerator.generateJwk(EllipticCurves.P256);
          case "EdDSA" -> OkpJwkGenerator.generateJwk("Ed25519");
          default -> KEY;
        };
    provider.publishes(named("one", key));
    provider.givesToken(signed(claims(), algorithm, key));

    assertEquals("7f3a", portal().prove(errand, answer("the-code")).subject());
  }

  @Test
  void another_state_is_refused_before_the_provider_is_asked() {
    assertRefused("not-begun", new ProviderAnswer("made-up", "the-code", "", ""));
    assertRefused("not-begun", new ProviderAnswer("", "the-code", "", ""));
    assertEquals(0, provider.asked("/token"));
  }

  @Test
  void whoever_is_not_let_in_there_is_not_let_in_here() {
    assertRefused("denied", new ProviderAnswer(errand.state(), "", "access_denied", ""));
    assertRefused("denied", new ProviderAnswer(errand.state(), "", "", ""));
    assertEquals(0, provider.asked("/token"));
  }

  @Test
  void an_answer_that_names_another_provider_is_refused() {
    assertRefused(
        "not-trusted", new ProviderAnswer(errand.state(), "the-code", "", "https://other.example"));
    assertEquals(0, provider.asked("/token"));
  }

  /** A token that is right in all but one thing. */
  record Flaw(String what, Consumer<JwtClaims> make) {

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Flaw> flaws() {
    return Stream.of(
        new Flaw("another nonce", claims -> claims.setStringClaim("nonce", "made-up")),
        new Flaw("no nonce", claims -> claims.unsetClaim("nonce")),
        new Flaw(
            "expired",
            claims -> {
              claims.setIssuedAt(at(Duration.ofMinutes(-5)));
              claims.setExpirationTime(at(Duration.ofSeconds(-121)));
            }),
        new Flaw("never expires", claims -> claims.unsetClaim("exp")),
        new Flaw("not valid yet", claims -> claims.setNotBefore(at(Duration.ofSeconds(121)))),
        new Flaw("no time", claims -> claims.unsetClaim("iat")),
        new Flaw("for others", claims -> claims.setAudience("other")),
        new Flaw("for nobody", claims -> claims.unsetClaim("aud")),
        new Flaw("for several, asked by none", claims -> claims.setAudience("portal", "other")),
        new Flaw("asked by another", claims -> claims.setStringClaim("azp", "other")),
        new Flaw("another issuer", claims -> claims.setIssuer("https://other.example")),
        new Flaw("no issuer", claims -> claims.unsetClaim("iss")),
        new Flaw("about nobody", claims -> claims.unsetClaim("sub")),
        new Flaw("about a blank", claims -> claims.setSubject(" ")),
        new Flaw("about a long name", claims -> claims.setSubject("x".repeat(256))),
        new Flaw("a name that is a number", claims -> claims.setClaim("sub", 7)),
        new Flaw("ways that are no list", claims -> claims.setClaim("amr", "mfa")),
        new Flaw(
            "signed in yesterday",
            claims -> claims.setClaim("auth_time", at(Duration.ofHours(-13)).getValue())));
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void a_token_with_one_flaw_is_refused(Flaw flaw) {
    JwtClaims claims = claims();
    flaw.make().accept(claims);
    provider.publishes(KEY);
    provider.givesToken(signed(claims));

    assertRefused("not-trusted", answer("the-code"));
    assertEquals(List.of("identity-not-proven"), noted);
  }

  @Test
  void clocks_may_differ_by_two_minutes() {
    JwtClaims ended = claims();
    ended.setIssuedAt(at(Duration.ofMinutes(-5)));
    ended.setExpirationTime(at(Duration.ofSeconds(-119)));
    JwtClaims notBegun = claims();
    notBegun.setNotBefore(at(Duration.ofSeconds(119)));
    provider.publishes(KEY);

    for (JwtClaims claims : List.of(ended, notBegun)) {
      provider.givesToken(signed(claims));
      assertEquals("7f3a", portal().prove(errand, answer("the-code")).subject());
    }
  }

  @Test
  void a_token_for_several_that_the_portal_asked_for_is_taken() {
    JwtClaims claims = claims();
    claims.setAudience("other", "portal");
    claims.setStringClaim("azp", "portal");
    provider.publishes(KEY);
    provider.givesToken(signed(claims));

    assertEquals("7f3a", portal().prove(errand, answer("the-code")).subject());
  }

  @Test
  void a_token_that_nobody_signed_is_refused() {
    provider.publishes(KEY);
    provider.givesToken(base64Url("{\"alg\":\"none\"}") + "." + base64Url(claims().toJson()) + ".");

    assertRefused("not-trusted", answer("the-code"));
  }

  private static String base64Url(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Who takes the public key for a shared secret believes everybody. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_token_signed_with_the_public_key_as_a_secret_is_refused(boolean namesKey)
      throws JoseException {
    provider.publishes(KEY);
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(claims().toJson());
    token.setAlgorithmHeaderValue("HS256");
    if (namesKey) {
      token.setKeyIdHeaderValue(KEY.getKeyId());
    }
    token.setKey(new HmacKey(KEY.getPublicKey().getEncoded()));
    provider.givesToken(token.getCompactSerialization());

    assertRefused("not-trusted", answer("the-code"));
  }

  @Test
  void a_token_signed_in_a_way_not_agreed_is_refused() {
    provider.publishes(KEY);
    provider.givesToken(signed(claims(), "RS512", KEY));

    assertRefused("not-trusted", answer("the-code"));
  }

  @Test
  void a_token_signed_with_somebody_elses_key_is_refused() {
    provider.publishes(KEY);
    PublicJsonWebKey forged = named(KEY.getKeyId(), rsaKey());
    provider.givesToken(signed(claims(), "RS256", forged));

    assertRefused("not-trusted", answer("the-code"));
  }

  @Test
  void keys_are_kept_and_read_anew_once_when_the_provider_changed_them() {
    IdentityProvider portal = portal();
    provider.publishes(KEY);
    provider.givesToken(signed(claims()));
    portal.prove(errand, answer("one"));
    portal.prove(errand, answer("two"));
    assertEquals(1, provider.asked("/keys"));

    provider.publishes(OTHER_KEY);
    provider.givesToken(signed(claims(), "RS256", OTHER_KEY));
    portal.prove(errand, answer("three"));

    assertEquals(2, provider.asked("/keys"));
    assertEquals(1, provider.asked("/.well-known/openid-configuration"));
  }

  @Test
  void a_key_that_is_nowhere_is_looked_for_once_more_and_then_refused() {
    IdentityProvider portal = portal();
    provider.publishes(KEY);
    provider.givesToken(signed(claims()));
    portal.prove(errand, answer("one"));
    provider.givesToken(signed(claims(), "RS256", OTHER_KEY));

    assertRefused("not-trusted", portal, answer("two"));

    assertEquals(2, provider.asked("/keys"));
  }

  @Test
  void what_is_no_token_is_refused() {
    provider.publishes(KEY);
    provider.givesToken("rubbish");
    assertRefused("not-trusted", answer("the-code"));
    provider.answers("/token", SmallProvider.text(200, "{}"));
    assertRefused("not-trusted", answer("the-code"));
  }

  static Stream<String> troubles() {
    return Stream.of("rubbish", "list", "too large", "silent", "drawling", "redirect", "error");
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void a_provider_in_trouble_is_waited_for_no_longer_and_believed_no_more(String trouble) {
    provider.publishes(KEY);
    provider.givesToken(signed(claims()));
    provider.answers("/elsewhere", SmallProvider.text(200, "{\"id_token\": \"x\"}"));
    provider.answers(
        "/token",
        switch (trouble) {
          case "rubbish" -> SmallProvider.text(200, "<html>");
          case "list" -> SmallProvider.text(200, "[]");
          case "too large" -> SmallProvider.text(200, " ".repeat(300_000) + "{}");
          case "silent" -> provider.silence();
          case "drawling" -> provider.drawl();
          case "redirect" -> SmallProvider.elsewhere(provider.issuer() + "/elsewhere");
          default -> SmallProvider.text(500, "{\"error\": \"server_error\"}");
        });

    assertRefused("no-answer", portal(Duration.ofMillis(1500)), answer("the-code"));
    assertEquals(0, provider.asked("/elsewhere"));
  }

  @Test
  void keys_are_not_fetched_from_where_a_redirect_leads() {
    provider.answers("/keys", SmallProvider.elsewhere(provider.issuer() + "/elsewhere"));
    provider.givesToken(signed(claims()));

    assertRefused("no-answer", answer("the-code"));
    assertEquals(0, provider.asked("/elsewhere"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:1",
        "http://localhost",
        "http://169.254.169.254",
        "http://100.100.100.200",
        "http://[::]:80",
        "http://2130706433",
        "https://other.example",
        "file:///etc",
        "jar:file:/etc!",
        "gopher://other.example",
        "//other.example",
        ""
      })
  void nothing_is_fetched_from_an_address_that_is_not_the_providers_own(String home) {
    provider.describesItselfAs(SmallProvider.document(provider.issuer(), home));

    assertThrows(IdentityRefused.class, () -> portal().addressFor(errand));
    assertRefused("no-answer", answer("the-code"));
  }

  @Test
  void a_document_of_another_provider_is_refused() {
    provider.publishes(KEY);
    provider.givesToken(signed(claims()));
    provider.describesItselfAs(SmallProvider.document("https://other.example", provider.issuer()));

    assertRefused("no-answer", answer("the-code"));
  }

  @Test
  void a_second_factor_counts_when_it_is_one_that_the_portal_was_told_of() {
    Instant signedIn = NOW.minusSeconds(300);

    assertEquals(Optional.of(signedIn), provenWith("amr", List.of("pwd", "mfa"), signedIn));
    assertEquals(Optional.of(signedIn), provenWith("acr", "gold", signedIn));
    assertEquals(Optional.empty(), provenWith("amr", List.of("pwd", "face"), signedIn));
    assertEquals(Optional.empty(), provenWith("acr", "0", signedIn));
    assertEquals(Optional.of(NOW), provenWith("acr", "gold", NOW.plusSeconds(600)));
  }

  @Test
  void a_second_factor_of_an_unknown_time_does_not_count() {
    JwtClaims claims = claims();
    claims.setStringClaim("acr", "gold");
    provider.publishes(KEY);
    provider.givesToken(signed(claims));

    assertEquals(Optional.empty(), portal().prove(errand, answer("the-code")).secondFactorAt());
  }

  private Optional<Instant> provenWith(String claim, Object value, Instant signedIn) {
    JwtClaims claims = claims();
    claims.setClaim(claim, value);
    claims.setClaim("auth_time", signedIn.getEpochSecond());
    provider.publishes(KEY);
    provider.givesToken(signed(claims));
    return portal().prove(errand, answer("the-code")).secondFactorAt();
  }

  @Test
  void without_all_settings_or_a_protected_address_there_is_no_provider() {
    Path secret = folder.resolve("secret");

    assertTrue(portal().label().isPresent());
    assertEquals(Optional.empty(), portalWith(Optional.empty(), PATIENCE).label());
    ProviderSettings open = new ProviderSettings("http://idp.example", "a", secret, "x", Set.of());
    assertEquals(Optional.empty(), portalWith(Optional.of(open), PATIENCE).label());
    assertFalse(new ProviderSettings("http://idp.example", "a", secret, "", Set.of()).isUsable());
    assertFalse(new ProviderSettings("ftp://127.0.0.1", "a", secret, "", Set.of()).isUsable());
    assertFalse(new ProviderSettings("no address", "a", secret, "", Set.of()).isUsable());
    assertFalse(new ProviderSettings("https://idp.example", "", secret, "", Set.of()).isUsable());
    assertFalse(
        new ProviderSettings("https://idp.example", "a", Path.of(""), "", Set.of()).isUsable());
    assertTrue(new ProviderSettings("https://idp.example", "a", secret, "", Set.of()).isUsable());
  }

  private void assertRefused(String why, ProviderAnswer answer) {
    assertRefused(why, portal(), answer);
  }

  private void assertRefused(String why, IdentityProvider portal, ProviderAnswer answer) {
    IdentityRefused refused =
        assertThrows(IdentityRefused.class, () -> portal.prove(errand, answer));

    assertEquals("refusal.identity." + why, refused.messageKey());
  }

  private IdentityProvider portal() {
    return portal(PATIENCE);
  }

  private IdentityProvider portal(Duration patience) {
    return portalWith(Optional.of(provider.settings(folder)), patience);
  }

  private IdentityProvider portalWith(Optional<ProviderSettings> settings, Duration patience) {
    IdentityProvider portal = new IdentityProvider();
    portal.clock = Clock.tick(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofNanos(1000));
    portal.settings = new GivenSettings(settings);
    portal.security =
        new SecurityLog() {
          @Override
          public void note(SecurityKind kind, long accountId, String words) {
            noted.add(words);
          }
        };
    portal.connect(patience);
    return portal;
  }

  private static final class GivenSettings extends Settings {

    private final Optional<ProviderSettings> provider;

    GivenSettings(Optional<ProviderSettings> provider) {
      this.provider = provider;
    }

    @Override
    public String publicAddress() {
      return "https://portal.example";
    }

    @Override
    public Optional<ProviderSettings> identityProvider() {
      return provider;
    }
  }

  private ProviderAnswer answer(String code) {
    return new ProviderAnswer(errand.state(), code, "", provider.issuer());
  }

  private JwtClaims claims() {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(provider.issuer());
    claims.setAudience(SmallProvider.CLIENT);
    claims.setSubject("7f3a");
    claims.setIssuedAt(at(Duration.ZERO));
    claims.setExpirationTime(at(Duration.ofMinutes(5)));
    claims.setStringClaim("nonce", errand.nonce());
    return claims;
  }

  private static NumericDate at(Duration fromNow) {
    return NumericDate.fromMilliseconds(NOW.plus(fromNow).toEpochMilli());
  }

  private static String signed(JwtClaims claims) {
    return signed(claims, "RS256", KEY);
  }

  private static String signed(JwtClaims claims, String algorithm, PublicJsonWebKey key) {
    try {
      JsonWebSignature token = new JsonWebSignature();
      token.setPayload(claims.toJson());
      token.setAlgorithmHeaderValue(algorithm);
      token.setKeyIdHeaderValue(key.getKeyId());
      token.setKey(key.getPrivateKey());
      return token.getCompactSerialization();
    } catch (JoseException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static PublicJsonWebKey rsaKey() {
    try {
      return RsaJwkGenerator.generateJwk(2048);
    } catch (JoseException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static PublicJsonWebKey named(String name, PublicJsonWebKey key) {
    key.setKeyId(name);
    return key;
  }

  private static Map<String, String> fields(String form) {
    return Arrays.stream(form.split("&"))
        .map(field -> field.split("=", 2))
        .collect(
            Collectors.toMap(
                field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
  }
}
