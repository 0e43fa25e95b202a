package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.ApiToken;
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
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Opens accounts to the people and programs they belong to. */
@Stateless
public class SignIn {

  private static final int SHORTEST_PASSWORD = 12;
  private static final int LONGEST_PASSWORD = 128;

  @PersistenceContext EntityManager entities;
  @Inject Rights rights;
  @Inject Ledger ledger;
  @Inject SecurityLog security;
  @Inject Clock clock;

  /**
   * Checks name and password.
   *
   * @return who signed in; empty when the pair is wrong or the account is closed for now, and a
   *     wrong password has been counted
   */
  public Optional<SignedIn> check(String loginName, String password) {
    Optional<Account> account = findByName(loginName);
    if (account.isEmpty()) {
      Passwords.matchNobody(password);
      security.note(SecurityKind.SIGN_IN_FAILED, 0, "unknown-name");
      return Optional.empty();
    }
    entities.refresh(account.get(), LockModeType.PESSIMISTIC_WRITE);
    return enter(account.get(), password);
  }

  private Optional<SignedIn> enter(Account account, String password) {
    boolean mayTry = account.mayTrySignIn(clock.instant());
    boolean matches = Passwords.matches(password, account.passwordHash());
    if (!mayTry) {
      security.note(SecurityKind.SIGN_IN_FAILED, account.id(), "closed");
      return Optional.empty();
    }
    if (!matches) {
      account.failSignIn(clock.instant());
      security.note(SecurityKind.SIGN_IN_FAILED, account.id(), "password");
      return Optional.empty();
    }
    account.succeedSignIn();
    security.note(SecurityKind.SIGNED_IN, account.id(), "");
    if (Passwords.isOutdated(account.passwordHash())) {
      account.rehash(Passwords.hash(password));
    }
    return Optional.of(signedIn(account));
  }

  /** Who acts for an account now; empty when it is disabled or unknown. */
  public Optional<SignedIn> find(long accountId) {
    return Optional.ofNullable(entities.find(Account.class, accountId))
        .filter(Account::isEnabled)
        .map(this::signedIn);
  }

  /** Who acts through a token; empty when it is unknown, ended or past its date. */
  public Optional<SignedIn> findByToken(String token) {
    return entities
        .createQuery("SELECT t FROM ApiToken t WHERE t.tokenHash = :hash", ApiToken.class)
        .setParameter("hash", Sha256.of(token))
        .getResultStream()
        .filter(known -> known.worksAt(clock.instant()))
        .filter(known -> !known.account().mustChangePassword())
        .map(known -> signedIn(known.account()))
        .findFirst();
  }

  /**
   * Lets the owner of an account choose another password.
   *
   * @throws RuleViolation when the old one is wrong or the new one not good enough
   */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public void changePassword(Actor actor, String oldPassword, String newPassword) {
    Account account = entities.find(Account.class, actor.accountId());
    if (!Passwords.matches(oldPassword, account.passwordHash())) {
      throw new SignInRefused();
    }
    requireGood(newPassword);
    if (newPassword.equals(oldPassword)) {
      throw PasswordNotGood.sameAsBefore();
    }
    account.choosePassword(Passwords.hash(newPassword));
    ledger.append(
        actor, LedgerChange.of(LedgerAction.PASSWORD_CHANGED, 0, "account", account.id()));
  }

  private static void requireGood(String password) {
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      throw PasswordNotGood.length(SHORTEST_PASSWORD, LONGEST_PASSWORD);
    }
    long kinds =
        Stream.<IntPredicate>of(
                Character::isUpperCase,
                Character::isLowerCase,
                Character::isDigit,
                sign -> !Character.isLetterOrDigit(sign))
            .filter(kind -> password.codePoints().anyMatch(kind))
            .count();
    if (kinds < 3) {
      throw PasswordNotGood.kinds();
    }
  }

  private SignedIn signedIn(Account account) {
    return SignedIn.of(account, rights.actorFor(account));
  }

  private Optional<Account> findByName(String loginName) {
    return entities
        .createQuery("SELECT a FROM Account a WHERE a.loginName = :name", Account.class)
        .setParameter("name", loginName)
        .getResultStream()
        .findFirst();
  }
}
