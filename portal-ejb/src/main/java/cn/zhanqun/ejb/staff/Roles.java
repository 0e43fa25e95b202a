package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NameNotUsable;
import cn.zhanqun.domain.account.Office;
import cn.zhanqun.domain.account.OfficesMixed;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Role;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.ejb.account.NotOnOneself;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.ProvenAnew;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a role is, as the security officer says it. */
@Stateless
public class Roles {

  @PersistenceContext EntityManager entities;
  @Inject Grants grants;
  @Inject Indispensable indispensable;
  @Inject Ledger ledger;

  /** All that can be granted, in the order they were made. */
  @Requires(Permission.GRANT_RIGHTS)
  public List<RoleLine> list(Actor actor) {
    Map<Long, Long> holders = holders();
    return entities
        .createQuery("SELECT r FROM Role r ORDER BY r.id", Role.class)
        .getResultStream()
        .filter(role -> role.officeApart().map(Office::isGranted).orElse(true))
        .map(role -> RoleLine.of(role, holders.getOrDefault(role.id(), 0L)))
        .toList();
  }

  private Map<Long, Long> holders() {
    return entities
        .createQuery("SELECT g.role.id, COUNT(g) FROM Grant g GROUP BY g.role.id", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  @Requires(Permission.GRANT_RIGHTS)
  public RoleLine open(Actor actor, long roleId) {
    Role role = grants.requireRole(roleId);
    return RoleLine.of(role, holders().getOrDefault(roleId, 0L));
  }

  /**
   * Adds a role of the house's own.
   *
   * @param code by which programs know it
   * @return its number
   * @throws RoleNameTaken when another has the name or the code
   * @throws NameNotUsable when there is no name, or it is too long
   * @throws OfficesMixed when the permissions may not be in one hand
   */
  @Requires(Permission.GRANT_RIGHTS)
  @ProvenAnew
  public long add(Actor actor, String code, String name, Set<Permission> permissions) {
    Grants.requireGiven(permissions);
    Role role = new Role(code, name, permissions);
    requireFree(role);
    entities.persist(role);
    ledger.append(actor, change(LedgerAction.ROLE_ADDED, role));
    return role.id();
  }

  /**
   * Says anew what a role is; whoever has it may that at once.
   *
   * @param seenVersion the state in which it was opened
   * @throws RoleSavedBySomebodyElse when a colleague redefined it in between; nothing is
   *     overwritten
   * @throws OfficesMixed when somebody who has it would hold what may not be in one hand
   * @throws LastHolder when nobody could keep the portal any more
   */
  @Requires(Permission.GRANT_RIGHTS)
  @ProvenAnew
  public void redefine(
      Actor actor, long roleId, long seenVersion, String name, Set<Permission> permissions) {
    Grants.requireGiven(permissions);
    Set<Permission> held = indispensable.held();
    Role role = grants.requireRole(roleId);
    if (role.version() != seenVersion) {
      throw new RoleSavedBySomebodyElse();
    }
    requireHeldByOthersAlone(actor, role);
    entities.lock(role, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    String nameBefore = role.name();
    String permissionsBefore = words(role.permissions());
    role.rename(name);
    role.allow(permissions);
    requireFree(role);
    grants.holdersOf(role).forEach(grants::requireSeparate);
    indispensable.requireStill(held);
    ledger.append(
        actor,
        LedgerChange.of(LedgerAction.ROLE_REDEFINED, 0, "role", role.id())
            .with("role", role.code())
            .changing("name", nameBefore, role.name())
            .changing("permissions", permissionsBefore, words(role.permissions())));
  }

  /** Whoever says what their own role is would grant to themselves. */
  private void requireHeldByOthersAlone(Actor actor, Role role) {
    if (grants.holdersOf(role).stream().map(Account::id).anyMatch(id -> id == actor.accountId())) {
      throw new NotOnOneself();
    }
  }

  /**
   * Removes a role.
   *
   * @throws RoleInUse when somebody has it
   */
  @Requires(Permission.GRANT_RIGHTS)
  @ProvenAnew
  public void remove(Actor actor, long roleId) {
    Role role = grants.requireRole(roleId);
    if (!grants.holdersOf(role).isEmpty()) {
      throw new RoleInUse(role.name());
    }
    entities.remove(role);
    ledger.append(actor, change(LedgerAction.ROLE_REMOVED, role).gone());
  }

  private void requireFree(Role role) {
    boolean isTaken =
        entities
            .createQuery("SELECT r FROM Role r", Role.class)
            .getResultStream()
            .filter(other -> other != role)
            .anyMatch(
                other -> other.code().equals(role.code()) || other.name().equals(role.name()));
    if (isTaken) {
      throw new RoleNameTaken(role.name());
    }
  }

  private static LedgerChange change(LedgerAction action, Role role) {
    return LedgerChange.of(action, 0, "role", role.id())
        .with("role", role.code())
        .with("name", role.name())
        .with("permissions", words(role.permissions()));
  }

  private static String words(Set<Permission> permissions) {
    return new TreeSet<>(permissions)
        .stream().map(Permission::name).collect(Collectors.joining(" "));
  }
}
