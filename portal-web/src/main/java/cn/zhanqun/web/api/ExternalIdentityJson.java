package cn.zhanqun.web.api;

import cn.zhanqun.ejb.account.IdentityView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An identity by which somebody signs in.
 *
 * @param issuer the provider that vouches for them
 * @param lastUsedAt left out while nobody signed in by it
 */
public record ExternalIdentityJson(
    long id, String issuer, Instant linkedAt, Optional<Instant> lastUsedAt) {

  static ExternalIdentityJson of(IdentityView identity) {
    return new ExternalIdentityJson(
        identity.id(), identity.issuer(), identity.linkedAt(), identity.lastUsedAt());
  }

  /** Those linked to one account. */
  public record All(List<ExternalIdentityJson> identities) {}
}
