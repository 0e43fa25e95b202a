package cn.zhanqun.ejb.identity;

import cn.zhanqun.ejb.operation.ProviderSettings;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodeValidator;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.InvalidJwtSignatureException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * Checks the word of the provider: a token it signed for the portal, about somebody who just came
 * from there. Nothing of it is believed before all of it holds.
 */
final class IdTokens {

  /** How long ago somebody may have signed in at the provider. */
  static final Duration LONGEST_AGO = Duration.ofHours(12);

  private static final Logger LOG = System.getLogger(IdTokens.class.getName());
  private static final String[] ALGORITHMS = {
    AlgorithmIdentifiers.RSA_USING_SHA256,
    AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
    AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
    AlgorithmIdentifiers.EDDSA
  };
  private static final Duration LEEWAY = Duration.ofMinutes(2);
  private static final int LONGEST_SUBJECT = 255;

  private final ProviderSettings provider;
  private final ProviderKeys keys;
  private final Clock clock;

  IdTokens(ProviderSettings provider, ProviderKeys keys, Clock clock) {
    this.provider = provider;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Whom the token vouches for.
   *
   * @param nonce what it must repeat
   */
  ProvenIdentity check(String token, String nonce) {
    try {
      JwtClaims claims = signedClaims(token);
      requireNonce(claims, nonce);
      requireThePortal(claims);
      requireSubject(claims);
      Optional<Instant> signedInAt = signedInAt(claims);
      return new ProvenIdentity(
          claims.getIssuer(),
          claims.getSubject(),
          countsAsSecondFactor(claims) ? signedInAt : Optional.empty());
    } catch (InvalidJwtException refused) {
      throw refused.getCause() instanceof IdentityRefused noKeys
          ? noKeys
          : notTrusted(reason(refused));
    } catch (MalformedClaimException refused) {
      throw notTrusted("a claim has the wrong form");
    }
  }

  private JwtClaims signedClaims(String token) throws InvalidJwtException {
    return new JwtConsumerBuilder()
        .setJwsAlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS)
        .setVerificationKeyResolver(keys)
        .setExpectedIssuer(provider.issuer())
        .setExpectedAudience(provider.clientId())
        .setRequireSubject()
        .setRequireExpirationTime()
        .setRequireIssuedAt()
        .setEvaluationTime(NumericDate.fromMilliseconds(clock.instant().toEpochMilli()))
        .setAllowedClockSkewInSeconds((int) LEEWAY.toSeconds())
        .build()
        .processToClaims(token);
  }

  private static void requireNonce(JwtClaims claims, String nonce) throws MalformedClaimException {
    String returned = claims.getClaimValueAsString("nonce");
    if (returned == null || !MessageDigest.isEqual(bytes(returned), bytes(nonce))) {
      throw notTrusted("it answers another request (nonce)");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A token made for several must say which of them asked for it. */
  private void requireThePortal(JwtClaims claims) throws MalformedClaimException {
    String askedBy = claims.getStringClaimValue("azp");
    boolean isForSeveral = claims.getAudience().size() > 1;
    if (askedBy == null ? isForSeveral : !askedBy.equals(provider.clientId())) {
      throw notTrusted("it was made for somebody else (azp)");
    }
  }

  private static void requireSubject(JwtClaims claims) throws MalformedClaimException {
    String subject = claims.getSubject();
    if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
      throw notTrusted("it names nobody (sub)");
    }
  }

  /** When they signed in at the provider, where it says so; never later than now. */
  private Optional<Instant> signedInAt(JwtClaims claims) throws MalformedClaimException {
    Instant now = clock.instant();
    Optional<Instant> told =
        Optional.ofNullable(claims.getNumericDateClaimValue("auth_time"))
            .map(NumericDate::getValueInMillis)
            .map(Instant::ofEpochMilli);
    if (told.filter(at -> now.isAfter(at.plus(LONGEST_AGO).plus(LEEWAY))).isPresent()) {
      throw notTrusted("they signed in too long ago (auth_time)");
    }
    return told.map(at -> at.isAfter(now) ? now : at);
  }

  /** Whether one of the values is among those that IT says mean a second factor. */
  private boolean countsAsSecondFactor(JwtClaims claims) throws MalformedClaimException {
    Stream<String> ways =
        claims.hasClaim("amr") ? claims.getStringListClaimValue("amr").stream() : Stream.of();
    return Stream.concat(Stream.ofNullable(claims.getStringClaimValue("acr")), ways)
        .filter(value -> !value.isEmpty())
        .anyMatch(provider.secondFactorValues()::contains);
  }

  /** What IT may read of it in the log: never the token, which tells of a person. */
  private static String reason(InvalidJwtException refused) {
    if (refused instanceof InvalidJwtSignatureException) {
      return "its signature is wrong";
    }
    if (refused.getCause() != null) {
      return refused.getCause().getClass().getSimpleName();
    }
    return refused.getErrorDetails().stream()
        .map(ErrorCodeValidator.Error::getErrorMessage)
        .collect(Collectors.joining(" "));
  }

  private static IdentityRefused notTrusted(String why) {
    LOG.log(Level.WARNING, "The provider''s token was not accepted: {0}", why);
    return IdentityRefused.notTrusted();
  }
}
