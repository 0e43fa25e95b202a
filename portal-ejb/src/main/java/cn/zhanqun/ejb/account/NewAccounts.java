package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.account.Role;
import cn.zhanqun.domain.account.SecondFactor;
import cn.zhanqun.domain.account.SecurityPolicy;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.Ledger;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Makes the accounts a new portal begins with. */
@Stateless
public class NewAccounts {

  @PersistenceContext EntityManager entities;
  @Inject Rights rights;
  @Inject SealedSecrets sealed;
  @Inject Ledger ledger;
  @Inject Clock clock;

  public boolean isNobodyKnown() {
    return entities.createQuery("SELECT COUNT(a) FROM Account a", Long.class).getSingleResult()
        == 0;
  }

  /** The first account, which must choose a password of its own and then appoint officers. */
  public void makeFirst(String loginName, String displayName, String password) {
    Account account = new Account(loginName, displayName, Passwords.hash(password));
    make(account);
    grant(Grant.everywhere(account, role("founder")));
  }

  /** Somebody to try the portal with, who keeps the password given. */
  public Actor makeTrial(DemoPerson person, String password) {
    Account account =
        new Account(person.loginName(), person.displayName(), Passwords.hash(password));
    account.choosePassword(account.passwordHash(), clock.instant());
    make(account);
    person.roleCodes().stream()
        .map(this::role)
        .map(
            role ->
                person.onOneSite()
                    ? Grant.onSite(account, role, siteToTry())
                    : Grant.everywhere(account, role))
        .forEach(this::grant);
    return rights.actorFor(account);
  }

  /**
   * Gives somebody to try the portal with a second factor, where the rules ask one of them. Nobody
   * is told its recovery codes: they are there so that the demo begins as for somebody who has just
   * set up a phone, and new ones can be made in the console.
   *
   * @return its secret as it is typed into a phone; empty where none is asked
   */
  public Optional<String> giveSecondFactor(long accountId) {
    Account account = entities.find(Account.class, accountId);
    SecurityPolicy policy = entities.find(SecurityPolicy.class, SecurityPolicy.THE_ONE);
    if (!policy.asksSecondFactorOf(rights.actorFor(account).rights().keySet())) {
      return Optional.empty();
    }
    byte[] secret = OfferedSecret.random();
    SecondFactor factor = new SecondFactor(account);
    factor.offer(sealed.seal(secret));
    factor.adopt(clock.instant(), 0);
    factor.replaceRecoveryCodes(RecoveryCodes.make());
    entities.persist(factor);
    ledger.append(
        Actor.SYSTEM, LedgerChange.of(LedgerAction.SECOND_FACTOR_SET, 0, "account", accountId));
    return Optional.of(Base32.of(secret));
  }

  /** The first of the sub-sites; the main site where there are none. */
  private Site siteToTry() {
    return entities
        .createQuery(
            "SELECT s FROM Site s WHERE s.position <= 1 ORDER BY s.position DESC", Site.class)
        .setMaxResults(1)
        .getSingleResult();
  }

  private void make(Account account) {
    entities.persist(account);
    ledger.append(
        Actor.SYSTEM, LedgerChange.of(LedgerAction.ACCOUNT_CREATED, 0, "account", account.id()));
  }

  private void grant(Grant grant) {
    entities.persist(grant);
    ledger.append(Actor.SYSTEM, GrantChange.given(grant));
  }

  private Role role(String code) {
    return entities
        .createQuery("SELECT r FROM Role r WHERE r.code = :code", Role.class)
        .setParameter("code", code)
        .getSingleResult();
  }
}
