package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.account.Role;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.ledger.Ledger;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes the accounts a new portal begins with. */
@Stateless
public class NewAccounts {

  @PersistenceContext EntityManager entities;
  @Inject Rights rights;
  @Inject Ledger ledger;

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
    account.choosePassword(account.passwordHash());
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
    ledger.append(
        Actor.SYSTEM,
        LedgerChange.of(
                LedgerAction.ROLE_GRANTED,
                grant.site().map(Site::id).orElse(0L),
                "account",
                grant.account().id())
            .with("grant", grant.id())
            .with("role", grant.role().code())
            .with("extent", grant.extent()));
  }

  private Role role(String code) {
    return entities
        .createQuery("SELECT r FROM Role r WHERE r.code = :code", Role.class)
        .setParameter("code", code)
        .getSingleResult();
  }
}
