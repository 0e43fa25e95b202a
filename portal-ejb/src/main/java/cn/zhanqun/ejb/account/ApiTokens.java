package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.ApiToken;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.SecondFactorMissing;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.security.SecurityLog;
import cn.zhanqun.ejb.site.SiteMissing;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The tokens with which programs of an account's owner use the API. */
@Stateless
public class ApiTokens {

  private static final int TOKEN_LENGTH = 43;
  private static final Duration LIFE = Duration.ofDays(90);
  private static final Duration LONGEST_LIFE = Duration.ofDays(366);

  @PersistenceContext EntityManager entities;
  @Inject Ledger ledger;
  @Inject SecurityLog security;
  @Inject Clock clock;

  /**
   * Makes a token for the actor's own account; it is shown this once.
   *
   * @throws SecondFactorMissing unless the actor signed in to the console with a second factor
   * @throws NotPermitted when it should do what its owner may not
   */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public String issue(Actor actor, WantedToken wanted) {
    actor.requireSecondFactor();
    wanted.scopes().forEach(actor::require);
    Instant now = clock.instant();
    String token = "zq_" + Secrets.random(TOKEN_LENGTH);
    ApiToken issued =
        new ApiToken(
            entities.find(Account.class, actor.accountId()),
            wanted.label(),
            requireSome(wanted.scopes()),
            requireKnown(wanted.sites()),
            Sha256.of(token),
            now,
            requireSoon(wanted.end().orElse(now.plus(LIFE)), now));
    entities.persist(issued);
    security.note(SecurityKind.TOKEN_ISSUED, actor.accountId(), "");
    ledger.append(
        actor,
        LedgerChange.of(LedgerAction.TOKEN_ISSUED, 0, "token", issued.id())
            .with("scopes", new TreeSet<>(wanted.scopes()))
            .with("sites", new TreeSet<>(wanted.sites()))
            .with("expiresAt", issued.expiresAt()));
    return token;
  }

  private static Set<Permission> requireSome(Set<Permission> scopes) {
    if (scopes.isEmpty()) {
      throw TokenNotPossible.withoutScope();
    }
    return scopes;
  }

  private Set<Long> requireKnown(Set<Long> sites) {
    sites.stream()
        .filter(site -> entities.find(Site.class, site) == null)
        .findFirst()
        .ifPresent(
            unknown -> {
              throw new SiteMissing(unknown);
            });
    return sites;
  }

  private static Instant requireSoon(Instant end, Instant now) {
    if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST_LIFE))) {
      throw TokenNotPossible.end(LONGEST_LIFE.toDays());
    }
    return end;
  }

  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public void end(Actor actor, long tokenId) {
    ApiToken token = entities.find(ApiToken.class, tokenId);
    if (token == null || token.account().id() != actor.accountId()) {
      throw new NotPermitted(Permission.KEEP_OWN_ACCOUNT);
    }
    token.end(clock.instant());
    security.note(SecurityKind.TOKEN_ENDED, actor.accountId(), "");
    ledger.append(actor, LedgerChange.of(LedgerAction.TOKEN_ENDED, 0, "token", tokenId));
  }

  /** The actor's own tokens that still work, newest first. */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public List<WorkingToken> list(Actor actor) {
    return entities
        .createQuery(
            "SELECT t FROM ApiToken t WHERE t.account.id = :account ORDER BY t.id DESC",
            ApiToken.class)
        .setParameter("account", actor.accountId())
        .getResultStream()
        .filter(token -> token.worksAt(clock.instant()))
        .map(WorkingToken::of)
        .toList();
  }

  /**
   * A token in its owner's list.
   *
   * @param sites where it works; empty for wherever its owner may
   * @param lastUsedAt empty while it was never used
   */
  public record WorkingToken(
      long id,
      String label,
      Set<Permission> scopes,
      Set<Long> sites,
      Instant createdAt,
      Instant expiresAt,
      Optional<Instant> lastUsedAt) {

    static WorkingToken of(ApiToken token) {
      return new WorkingToken(
          token.id(),
          token.label(),
          token.scopes(),
          token.sites(),
          token.createdAt(),
          token.expiresAt(),
          token.lastUsedAt());
    }
  }
}
