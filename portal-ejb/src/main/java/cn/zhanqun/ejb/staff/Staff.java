package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.LoginNameNotUsable;
import cn.zhanqun.domain.account.NameNotUsable;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Unit;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.ejb.account.HandedPassword;
import cn.zhanqun.ejb.account.NotOnOneself;
import cn.zhanqun.ejb.account.OpenSessions;
import cn.zhanqun.ejb.account.SignInGuard;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people of the staff as the system officer keeps them: whoever comes gets an account, whoever
 * leaves has it disabled. What they may do is said elsewhere, by {@link Granting}.
 */
@Stateless
public class Staff {

  @Inject Accounts accounts;
  @Inject Indispensable indispensable;
  @Inject SignInGuard guard;
  @Inject OpenSessions sessions;
  @Inject Ledger ledger;

  /** Those looked for, by name. */
  @Requires(Permission.KEEP_ACCOUNTS)
  public List<StaffLine> list(Actor actor, StaffFilter filter, int first, int count) {
    return accounts.list(filter, first, count);
  }

  @Requires(Permission.KEEP_ACCOUNTS)
  public long count(Actor actor, StaffFilter filter) {
    return accounts.count(filter);
  }

  /** Those who tried wrong passwords until their account closed, by name. */
  @Requires(Permission.KEEP_ACCOUNTS)
  public List<StaffLine> locked(Actor actor) {
    return accounts.locked();
  }

  @Requires(Permission.KEEP_ACCOUNTS)
  public StaffLine open(Actor actor, long accountId) {
    return StaffLine.of(accounts.require(accountId));
  }

  /**
   * Makes an account for somebody new, who may nothing yet.
   *
   * @return with a password to be handed over, which is shown this once
   * @throws LoginNameTaken when somebody has the name
   * @throws LoginNameNotUsable when it can't be typed everywhere
   * @throws NameNotUsable when the person has no name, or one too long
   */
  @Requires(Permission.KEEP_ACCOUNTS)
  public NewMember add(Actor actor, String loginName, String displayName, Optional<Long> unitId) {
    HandedPassword password = HandedPassword.random();
    Account account = accounts.make(loginName, displayName, password);
    account.belongTo(unitId.map(accounts::requireUnit));
    ledger.append(actor, change(LedgerAction.ACCOUNT_CREATED, account));
    return new NewMember(account.id(), account.loginName(), password.password());
  }

  /**
   * Gives somebody another name, and says in which unit they work.
   *
   * @param unitId empty for none
   * @throws NameNotUsable when there is no name, or it is too long
   */
  @Requires(Permission.KEEP_ACCOUNTS)
  public void describe(Actor actor, long accountId, String displayName, Optional<Long> unitId) {
    Account account = accounts.require(accountId);
    long unitBefore = account.unit().map(Unit::id).orElse(0L);
    boolean isRenamed = !account.displayName().equals(displayName);
    account.rename(displayName);
    account.belongTo(unitId.map(accounts::requireUnit));
    ledger.append(
        actor,
        change(LedgerAction.ACCOUNT_DESCRIBED, account)
            .with("renamed", isRenamed)
            .with("unit.before", unitBefore)
            .with("unit", account.unit().map(Unit::id).orElse(0L)));
  }

  /**
   * Shuts an account whose person left. Nothing signed in with it works any more; what it did keeps
   * its name.
   *
   * @throws NotOnOneself when it is the actor's own
   * @throws LastHolder when the portal could not be kept without it
   */
  @Requires(Permission.KEEP_ACCOUNTS)
  public void disable(Actor actor, long accountId) {
    Account account = accounts.requireOther(actor, accountId);
    Set<Permission> held = indispensable.held();
    account.disable();
    sessions.endAll(account, 0);
    indispensable.requireStill(held);
    ledger.append(actor, change(LedgerAction.ACCOUNT_DISABLED, account));
  }

  /** Opens an account again, with what it was granted before. */
  @Requires(Permission.KEEP_ACCOUNTS)
  public void enable(Actor actor, long accountId) {
    Account account = accounts.require(accountId);
    account.enable();
    ledger.append(actor, change(LedgerAction.ACCOUNT_ENABLED, account));
  }

  /** Ends the wait after wrong passwords. */
  @Requires(Permission.KEEP_ACCOUNTS)
  public void unlock(Actor actor, long accountId) {
    Account account = accounts.require(accountId);
    guard.forget(account);
    ledger.append(actor, change(LedgerAction.ACCOUNT_UNLOCKED, account));
  }

  /**
   * Lets the owner in with another password, to choose their own. A second factor stays as it is.
   *
   * @return the password to be handed over, which is shown this once
   * @throws NotOnOneself when it is the actor's own: that is changed with the old one
   */
  @Requires(Permission.KEEP_ACCOUNTS)
  public String resetPassword(Actor actor, long accountId) {
    Account account = accounts.requireOther(actor, accountId);
    HandedPassword password = HandedPassword.random();
    account.resetPassword(password.hash());
    sessions.endAll(account, 0);
    ledger.append(actor, change(LedgerAction.PASSWORD_RESET, account));
    return password.password();
  }

  private static LedgerChange change(LedgerAction action, Account account) {
    return LedgerChange.of(action, 0, "account", account.id());
  }
}
