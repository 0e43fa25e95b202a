package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.ApiToken;
import cn.zhanqun.domain.account.PasswordProfile;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.security.SecurityLog;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Opens accounts to the people and programs they belong to. */
@Stateless
public class SignIn {

  @PersistenceContext EntityManager entities;
  @Inject Rights rights;
  @Inject OpenSessions sessions;
  @Inject SignInPace pace;
  @Inject SignInGuard guard;
  @Inject PasswordRules rules;
  @Inject Ledger ledger;
  @Inject SecurityLog security;
  @Inject Clock clock;

  /**
   * Checks name and password, and begins a session when they are right.
   *
   * @return the session; empty when the pair is wrong or the account is closed for now, and a wrong
   *     password has been counted
   * @throws TooManyTries when too many wrong passwords came from the same address
   */
  public Optional<Entered> enter(String loginName, String password, SignInPlace place) {
    pace.begin(place.address());
    Optional<Account> account = findByName(loginName);
    if (account.isEmpty()) {
      Passwords.matchNobody(password);
      security.note(SecurityKind.SIGN_IN_FAILED, 0, "unknown-name");
      return Optional.empty();
    }
    entities.refresh(account.get(), LockModeType.PESSIMISTIC_WRITE);
    return enter(account.get(), password, place);
  }

  private Optional<Entered> enter(Account account, String password, SignInPlace place) {
    SignInGuard.Approach approach = guard.approach(account, place);
    boolean mayTry = account.isEnabled() && guard.lets(approach);
    boolean isLookedAt = guard.looksAtPassword(approach);
    boolean matches = Passwords.matches(password, account.passwordHash());
    if (!mayTry) {
      security.note(SecurityKind.SIGN_IN_FAILED, account.id(), "closed");
      return Optional.empty();
    }
    if (!isLookedAt || !matches) {
      guard.fail(approach);
      security.note(SecurityKind.SIGN_IN_FAILED, account.id(), isLookedAt ? "password" : "closed");
      return Optional.empty();
    }
    pace.forgive(place.address());
    security.note(SecurityKind.SIGNED_IN, account.id(), "");
    if (Passwords.isOutdated(account.passwordHash())) {
      account.rehash(Passwords.hash(password));
    }
    String deviceKey = guard.succeed(approach);
    String sessionKey = sessions.begin(account, place);
    return Optional.of(
        new Entered(sessionKey, deviceKey, (int) sessions.policy().idle().toSeconds()));
  }

  /** Who acts through a token; empty when it is unknown, ended or past its date. */
  public Optional<SignedIn> findByToken(String token) {
    Instant now = clock.instant();
    return entities
        .createQuery(
            "SELECT t FROM ApiToken t JOIN FETCH t.account WHERE t.tokenHash = :hash",
            ApiToken.class)
        .setParameter("hash", Sha256.of(token))
        .getResultStream()
        .filter(known -> known.worksAt(now))
        .filter(known -> !known.account().mustChangePassword())
        .map(known -> through(known, now))
        .findFirst();
  }

  private SignedIn through(ApiToken token, Instant now) {
    token.use(now);
    Account owner = token.account();
    return new SignedIn(token.cut(rights.actorFor(owner)), owner.loginName(), NextStep.NONE, 0);
  }

  /** What a good password is now. */
  public PasswordProfile passwordProfile() {
    return sessions.policy().passwordProfile();
  }

  /**
   * Lets the owner of an account choose another password; all their other sessions end.
   *
   * @param keptSessionId the session in which they do
   * @throws RuleViolation when the old one is wrong or the new one not good enough
   */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public void changePassword(
      Actor actor, long keptSessionId, String oldPassword, String newPassword) {
    Account account = entities.find(Account.class, actor.accountId());
    if (!Passwords.matches(oldPassword, account.passwordHash())) {
      throw new SignInRefused();
    }
    rules.requireGood(account, newPassword);
    account.choosePassword(Passwords.hash(newPassword), clock.instant());
    sessions.endAll(account, keptSessionId);
    security.note(SecurityKind.PASSWORD_CHANGED, account.id(), "");
    ledger.append(
        actor, LedgerChange.of(LedgerAction.PASSWORD_CHANGED, 0, "account", account.id()));
  }

  private Optional<Account> findByName(String loginName) {
    return entities
        .createQuery("SELECT a FROM Account a WHERE a.loginName = :name", Account.class)
        .setParameter("name", loginName)
        .getResultStream()
        .findFirst();
  }
}
