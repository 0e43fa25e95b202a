package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.LoginName;
import cn.zhanqun.domain.account.Unit;
import cn.zhanqun.ejb.account.AccountMissing;
import cn.zhanqun.ejb.account.HandedPassword;
import cn.zhanqun.ejb.account.NotOnOneself;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** The accounts of all staff; whoever asks has been asked for the right to. */
@ApplicationScoped
class Accounts {

  private static final int LARGEST_PAGE = 100;

  @PersistenceContext EntityManager entities;

  /** Those looked for, by name. */
  List<StaffLine> list(StaffFilter filter, int first, int count) {
    return query("SELECT a", filter, " ORDER BY a.displayName, a.id", Account.class)
        .setFirstResult(first)
        .setMaxResults(Math.min(count, LARGEST_PAGE))
        .getResultStream()
        .map(StaffLine::of)
        .toList();
  }

  long count(StaffFilter filter) {
    return query("SELECT COUNT(a)", filter, "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> query(String select, StaffFilter filter, String order, Class<T> type) {
    boolean anyUnit = filter.unitId() == 0;
    TypedQuery<T> query =
        entities
            .createQuery(
                select
                    + " FROM Account a WHERE (LOWER(a.displayName) LIKE :words ESCAPE '!'"
                    + " OR a.loginName LIKE :words ESCAPE '!')"
                    + (anyUnit ? "" : " AND a.unit.id = :unit")
                    + order,
                type)
            .setParameter("words", filter.pattern());
    return anyUnit ? query : query.setParameter("unit", filter.unitId());
  }

  /** The open accounts that nobody gets into before they are unlocked, by name. */
  List<StaffLine> locked() {
    return entities
        .createQuery(
            "SELECT a FROM Account a WHERE a.enabled = TRUE AND a.failedSignIns > 0"
                + " ORDER BY a.displayName, a.id",
            Account.class)
        .getResultStream()
        .filter(Account::isLocked)
        .map(StaffLine::of)
        .toList();
  }

  Account require(long id) {
    return Optional.ofNullable(entities.find(Account.class, id))
        .orElseThrow(() -> new AccountMissing(id));
  }

  /**
   * Somebody's account, unless it is the actor's own.
   *
   * @throws NotOnOneself then
   */
  Account requireOther(Actor actor, long id) {
    if (actor.accountId() == id) {
      throw new NotOnOneself();
    }
    return require(id);
  }

  Unit requireUnit(long id) {
    return Optional.ofNullable(entities.find(Unit.class, id))
        .orElseThrow(() -> new UnitMissing(id));
  }

  /**
   * Makes an account; whoever asks writes it down.
   *
   * @throws LoginNameTaken when somebody has the name
   */
  Account make(String loginName, String displayName, HandedPassword password) {
    String name = LoginName.of(loginName);
    if (isKnown(name)) {
      throw new LoginNameTaken(name);
    }
    Account account = new Account(name, displayName, password.hash());
    entities.persist(account);
    return account;
  }

  private boolean isKnown(String loginName) {
    return entities
            .createQuery("SELECT COUNT(a) FROM Account a WHERE a.loginName = :name", Long.class)
            .setParameter("name", loginName)
            .getSingleResult()
        > 0;
  }
}
