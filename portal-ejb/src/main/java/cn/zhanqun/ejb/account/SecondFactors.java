package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.CodeRefused;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.SecondFactor;
import cn.zhanqun.domain.account.StaffSession;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.ProvenAnew;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.security.SecurityLog;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Second factors (双因素): set up, given, replaced, and forgotten when a phone is lost. */
@Stateless
public class SecondFactors {

  @PersistenceContext EntityManager entities;
  @Inject OwnedFactors factors;
  @Inject SealedSecrets sealed;
  @Inject OpenSessions sessions;
  @Inject Ledger ledger;
  @Inject SecurityLog security;
  @Inject Clock clock;

  /** How it stands with the actor's own second factor. */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public SecondFactorView open(Actor actor) {
    return factors
        .of(account(actor))
        .map(factor -> new SecondFactorView(factor.countsSince(), factor.recoveryCodesLeft()))
        .orElse(SecondFactorView.NONE);
  }

  /**
   * Offers a new secret for the actor's phone; it counts once {@link #confirm confirmed}. The one
   * that was offered before and not confirmed is shown again.
   */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public OfferedSecret offer(Actor actor) {
    Account account = account(actor);
    SecondFactor factor = factors.any(account).orElseGet(() -> begun(account));
    if (factor.isSetUp()) {
      actor.requireFreshProof();
    }
    if (factor.offeredSecret().isEmpty()) {
      factor.offer(sealed.seal(OfferedSecret.random()));
    }
    return OfferedSecret.of(account.loginName(), sealed.open(factor.offeredSecret()));
  }

  private SecondFactor begun(Account account) {
    SecondFactor factor = new SecondFactor(account);
    entities.persist(factor);
    return factor;
  }

  /**
   * The phone has the secret, as its code shows. The session goes on with a second factor, all
   * others of the account end.
   *
   * @return the recovery codes, told this once
   * @throws CodeRefused when the code does not show it
   */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public List<String> confirm(Actor actor, long sessionId, String code) {
    Account account = account(actor);
    SecondFactor factor =
        factors
            .any(account)
            .filter(begun -> !begun.offeredSecret().isEmpty())
            .orElseThrow(CodeRefused::notBegun);
    if (factor.isSetUp()) {
      actor.requireFreshProof();
    }
    factor.confirm(
        sealed.open(factor.offeredSecret()), code.replaceAll("\\s", ""), clock.instant());
    List<String> codes = RecoveryCodes.make();
    factor.replaceRecoveryCodes(codes);
    entities.find(StaffSession.class, sessionId).prove(clock.instant());
    sessions.endAll(account, sessionId);
    security.note(SecurityKind.SECOND_FACTOR_SET, account.id(), "");
    ledger.append(actor, change(LedgerAction.SECOND_FACTOR_SET, account));
    return codes;
  }

  /**
   * Tries the code of a phone, or a recovery code, for a session: at signing in, and anew before
   * something weighty.
   *
   * @return why it is not accepted; empty when it is. The try has been counted
   */
  public Optional<CodeRefused> prove(String sessionKey, String typed) {
    StaffSession session = sessions.withKey(sessionKey).orElseThrow(SignInRefused::new);
    SecondFactor factor = factors.of(session.account()).orElseThrow(SignInRefused::new);
    entities.refresh(factor, LockModeType.PESSIMISTIC_WRITE);
    Optional<CodeRefused> refused =
        factor.prove(sealed.open(factor.sealedSecret()), typed, clock.instant());
    if (refused.isEmpty()) {
      session.prove(clock.instant());
    } else {
      security.note(SecurityKind.SECOND_FACTOR_FAILED, session.account().id(), "");
    }
    return refused;
  }

  /**
   * Makes new recovery codes; the old ones count no more.
   *
   * @return the codes, told this once
   */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  @ProvenAnew
  public List<String> remakeRecoveryCodes(Actor actor) {
    Account account = account(actor);
    SecondFactor factor = factors.of(account).orElseThrow(CodeRefused::notBegun);
    List<String> codes = RecoveryCodes.make();
    factor.replaceRecoveryCodes(codes);
    ledger.append(actor, change(LedgerAction.RECOVERY_CODES_MADE, account));
    return codes;
  }

  /**
   * Forgets the second factor of somebody whose phone is lost: they set up another one at their
   * next sign-in, and are signed out everywhere until then.
   *
   * <p>Not the system officer's: whoever hands out passwords would come in as anybody.
   *
   * @throws NotOnOneself when it is the actor's own: that is replaced with a code of the old one
   */
  @Requires(Permission.GRANT_RIGHTS)
  @ProvenAnew
  public void forget(Actor actor, long accountId) {
    if (actor.accountId() == accountId) {
      throw new NotOnOneself();
    }
    Account account =
        Optional.ofNullable(entities.find(Account.class, accountId))
            .orElseThrow(() -> new AccountMissing(accountId));
    factors.any(account).ifPresent(entities::remove);
    sessions.endAll(account, 0);
    security.note(SecurityKind.SECOND_FACTOR_FORGOTTEN, account.id(), "");
    ledger.append(actor, change(LedgerAction.SECOND_FACTOR_FORGOTTEN, account));
  }

  private Account account(Actor actor) {
    return entities.find(Account.class, actor.accountId());
  }

  private static LedgerChange change(LedgerAction action, Account account) {
    return LedgerChange.of(action, 0, "account", account.id());
  }
}
