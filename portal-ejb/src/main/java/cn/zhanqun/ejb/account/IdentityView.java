package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.ExternalIdentity;
import java.time.Instant;
import java.util.Optional;

/**
 * An identity in its owner's list.
 *
 * @param issuer the provider that knows them by it
 * @param lastUsedAt empty while nobody signed in by it
 */
public record IdentityView(long id, String issuer, Instant linkedAt, Optional<Instant> lastUsedAt) {

  static IdentityView of(ExternalIdentity identity) {
    return new IdentityView(
        identity.id(), identity.issuer(), identity.linkedAt(), identity.lastUsedAt());
  }
}
