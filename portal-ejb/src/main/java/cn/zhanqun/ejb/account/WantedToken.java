package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Permission;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A token as somebody wants it.
 *
 * @param label what it is for, in words
 * @param scopes what it may do
 * @param sites where; empty for wherever its owner may
 * @param end when it stops to work; empty for 90 days from now
 */
public record WantedToken(
    String label, Set<Permission> scopes, Set<Long> sites, Optional<Instant> end) {

  public WantedToken {
    scopes = Set.copyOf(scopes);
    sites = Set.copyOf(sites);
  }

  /** For everything its owner may. */
  static WantedToken forAll(Actor owner, String label) {
    return new WantedToken(label, owner.rights().keySet(), Set.of(), Optional.empty());
  }
}
