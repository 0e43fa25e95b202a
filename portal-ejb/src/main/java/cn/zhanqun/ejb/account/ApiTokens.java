package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.ApiToken;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The tokens with which programs of an account's owner use the API. */
@Stateless
public class ApiTokens {

  private static final int TOKEN_LENGTH = 43;
  private static final Duration LIFE = Duration.ofDays(90);

  @PersistenceContext EntityManager entities;
  @Inject Ledger ledger;
  @Inject Clock clock;

  /** Makes a token for the actor's own account; it is shown this once and works for 90 days. */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public String issue(Actor actor, String label) {
    String token = "zq_" + Secrets.random(TOKEN_LENGTH);
    Instant now = clock.instant();
    Account account = entities.find(Account.class, actor.accountId());
    ApiToken issued = new ApiToken(account, label, Sha256.of(token), now, now.plus(LIFE));
    entities.persist(issued);
    ledger.append(actor, LedgerChange.of(LedgerAction.TOKEN_ISSUED, 0, "token", issued.id()));
    return token;
  }

  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public void end(Actor actor, long tokenId) {
    ApiToken token = entities.find(ApiToken.class, tokenId);
    if (token == null || token.account().id() != actor.accountId()) {
      throw new NotPermitted(Permission.KEEP_OWN_ACCOUNT);
    }
    token.end(clock.instant());
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
        .map(
            token ->
                new WorkingToken(token.id(), token.label(), token.createdAt(), token.expiresAt()))
        .toList();
  }

  /** A token in its owner's list. */
  public record WorkingToken(long id, String label, Instant createdAt, Instant expiresAt) {}
}
