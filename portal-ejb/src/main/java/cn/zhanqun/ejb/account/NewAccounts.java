package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.Role;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.ejb.ledger.Ledger;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Makes accounts. */
@Stateless
public class NewAccounts {

  @PersistenceContext EntityManager entities;
  @Inject Ledger ledger;

  public boolean isNobodyKnown() {
    return entities.createQuery("SELECT COUNT(a) FROM Account a", Long.class).getSingleResult()
        == 0;
  }

  /** An administrator who must choose a password of their own at the first sign-in. */
  public void makeAdministrator(String loginName, String displayName, String password) {
    make(new Account(loginName, displayName, Passwords.hash(password), Role.ADMINISTRATOR));
  }

  /** Somebody to try the portal with, who keeps the password given. */
  public Actor makeTrialAdministrator(String loginName, String displayName, String password) {
    Account account =
        new Account(loginName, displayName, Passwords.hash(password), Role.ADMINISTRATOR);
    account.choosePassword(account.passwordHash());
    make(account);
    return account.asActor();
  }

  private void make(Account account) {
    entities.persist(account);
    ledger.append(
        Actor.SYSTEM, LedgerChange.of(LedgerAction.ACCOUNT_CREATED, 0, "account", account.id()));
  }
}
