package cn.zhanqun.ejb.identity;

import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * The keys the provider signs with. They are kept for an hour, and read anew once when a token
 * names one that is not among them, because providers change their keys.
 */
final class ProviderKeys implements VerificationKeyResolver {

  private static final Duration KEPT = Duration.ofHours(1);

  private final Supplier<String> source;
  private final Clock clock;
  private List<JsonWebKey> keys = List.of();
  private Instant readAt = Instant.EPOCH;

  /**
   * @param source asks the provider for them
   */
  ProviderKeys(Supplier<String> source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  @Override
  public synchronized Key resolveKey(JsonWebSignature token, List<JsonWebStructure> around)
      throws UnresolvableKeyException {
    boolean isOld = clock.instant().isAfter(readAt.plus(KEPT));
    Optional<Key> known = isOld ? Optional.empty() : find(token);
    if (known.isPresent()) {
      return known.get();
    }
    read();
    return find(token).orElseThrow(() -> new UnresolvableKeyException("no such key"));
  }

  private void read() throws UnresolvableKeyException {
    try {
      keys = new JsonWebKeySet(source.get()).getJsonWebKeys();
      readAt = clock.instant();
    } catch (JoseException noKeys) {
      throw new UnresolvableKeyException("no keys", noKeys);
    }
  }

  private Optional<Key> find(JsonWebSignature token) throws UnresolvableKeyException {
    try {
      return Optional.ofNullable(
              new VerificationJwkSelector().selectWithVerifySignatureDisambiguate(token, keys))
          .map(JsonWebKey::getKey);
    } catch (JoseException notReadable) {
      throw new UnresolvableKeyException("not readable", notReadable);
    }
  }
}
