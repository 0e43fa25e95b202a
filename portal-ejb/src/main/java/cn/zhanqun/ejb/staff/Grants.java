package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.account.OfficesMixed;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Role;
import cn.zhanqun.domain.account.StandIn;
import cn.zhanqun.domain.account.StandInNotPossible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has which role where; whoever asks has been asked for the right to. */
@ApplicationScoped
class Grants {

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** All that somebody was granted, duties that are over included, the newest first. */
  List<Grant> of(Account account) {
    return entities
        .createQuery(
            "SELECT g FROM Grant g WHERE g.account = :account ORDER BY g.id DESC", Grant.class)
        .setParameter("account", account)
        .getResultList();
  }

  /** What somebody has or will have. */
  List<Grant> thatCount(Account account) {
    return of(account).stream().filter(grant -> !grant.isOverAt(clock.instant())).toList();
  }

  Grant require(long id) {
    return Optional.ofNullable(entities.find(Grant.class, id))
        .orElseThrow(() -> new GrantMissing(id));
  }

  Role requireRole(long id) {
    return Optional.ofNullable(entities.find(Role.class, id))
        .orElseThrow(() -> new RoleMissing(id));
  }

  Role requireRole(String code) {
    return entities
        .createQuery("SELECT r FROM Role r WHERE r.code = :code", Role.class)
        .setParameter("code", code)
        .getSingleResult();
  }

  /** Everybody who has the role, or had it. */
  List<Account> holdersOf(Role role) {
    return entities
        .createQuery("SELECT DISTINCT g.account FROM Grant g WHERE g.role = :role", Account.class)
        .setParameter("role", role)
        .getResultList();
  }

  /**
   * Refuses that somebody holds, altogether, what may not be in one hand.
   *
   * @throws OfficesMixed when offices that stand apart would meet
   * @throws StandInNotPossible when an officer would act for a colleague, or a colleague for them
   */
  void requireSeparate(Account account) {
    List<Grant> held = thatCount(account);
    Grant.requireSeparate(held);
    if (!standInsOf(account).isEmpty()) {
      StandIn.requireNoOfficer(held);
    }
  }

  /** Where somebody acts for a colleague, or a colleague for them, now or later. */
  List<StandIn> standInsOf(Account account) {
    return entities
        .createQuery(
            "SELECT d FROM StandIn d WHERE (d.deputy = :account OR d.absent = :account)"
                + " AND d.endsAt > :now ORDER BY d.beginsAt, d.id",
            StandIn.class)
        .setParameter("account", account)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /**
   * Refuses permissions that nobody can be given.
   *
   * @throws PermissionNotGiven when one is among them
   */
  static void requireGiven(Set<Permission> permissions) {
    permissions.stream()
        .filter(permission -> !permission.office().isGranted())
        .findFirst()
        .ifPresent(
            permission -> {
              throw new PermissionNotGiven(permission);
            });
  }
}
