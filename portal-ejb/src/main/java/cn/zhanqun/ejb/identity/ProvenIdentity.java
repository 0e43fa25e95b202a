package cn.zhanqun.ejb.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody the provider vouches for, by what it calls them and will never call anybody else. Names
 * and mail addresses change hands, so they are not even read.
 *
 * @param issuer the provider
 * @param subject what it calls them
 * @param secondFactorAt when they gave it a second factor that counts here; empty for never
 */
public record ProvenIdentity(String issuer, String subject, Optional<Instant> secondFactorAt) {}
