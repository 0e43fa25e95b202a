package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.security.SecurityKind;
import java.time.Instant;
import java.util.Optional;

/**
 * Which entries of the security log somebody looks for; what is left out does not matter.
 *
 * @param accountId whose account, 0 for those of nobody
 * @param kind what happened
 * @param address where it came from
 * @param from the first moment
 * @param until the moment after the last
 */
public record SecurityFilter(
    Optional<Long> accountId,
    Optional<SecurityKind> kind,
    Optional<String> address,
    Optional<Instant> from,
    Optional<Instant> until) {

  public static final SecurityFilter ALL =
      new SecurityFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  boolean admits(SecurityKey entry) {
    return accountId.filter(id -> id != entry.accountId()).isEmpty()
        && kind.filter(happened -> happened != entry.kind()).isEmpty()
        && address.filter(from -> !from.equals(entry.address())).isEmpty();
  }
}
