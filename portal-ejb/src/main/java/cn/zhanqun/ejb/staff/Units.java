package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NameNotUsable;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.Unit;
import cn.zhanqun.domain.account.UnitMisplaced;
import cn.zhanqun.domain.ledger.LedgerAction;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.ejb.ledger.Ledger;
import cn.zhanqun.ejb.permission.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The units of the organisation, as a tree. */
@Stateless
public class Units {

  @PersistenceContext EntityManager entities;
  @Inject Accounts accounts;
  @Inject Ledger ledger;

  /** All of them, each before those that stand under it. */
  @Requires(Permission.KEEP_ACCOUNTS)
  public List<UnitLine> list(Actor actor) {
    List<Unit> all =
        entities
            .createQuery("SELECT u FROM Unit u ORDER BY u.name, u.id", Unit.class)
            .getResultList();
    List<UnitLine> tree = new ArrayList<>();
    addUnder(Optional.empty(), 0, all, people(), tree);
    return tree;
  }

  private static void addUnder(
      Optional<Unit> parent,
      int depth,
      List<Unit> all,
      Map<Long, Long> people,
      List<UnitLine> tree) {
    for (Unit unit : all) {
      if (unit.parent().equals(parent)) {
        tree.add(
            new UnitLine(
                unit.id(),
                unit.name(),
                parent.map(Unit::id),
                depth,
                people.getOrDefault(unit.id(), 0L)));
        addUnder(Optional.of(unit), depth + 1, all, people, tree);
      }
    }
  }

  private Map<Long, Long> people() {
    return entities
        .createQuery(
            "SELECT a.unit.id, COUNT(a) FROM Account a WHERE a.unit IS NOT NULL GROUP BY a.unit.id",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  /**
   * Makes a unit.
   *
   * @param parentId the one it stands under
   * @return its number
   * @throws NameNotUsable when there is no name, or it is too long
   */
  @Requires(Permission.KEEP_ACCOUNTS)
  public long make(Actor actor, String name, Optional<Long> parentId) {
    Unit unit = new Unit(name);
    unit.standUnder(parentId.map(accounts::requireUnit));
    entities.persist(unit);
    ledger.append(actor, change(LedgerAction.UNIT_MADE, unit));
    return unit.id();
  }

  /**
   * Gives a unit another name, or another place in the tree.
   *
   * @param parentId the one it stands under from now on
   * @throws NameNotUsable when there is no name, or it is too long
   * @throws UnitMisplaced when it would stand under itself
   */
  @Requires(Permission.KEEP_ACCOUNTS)
  public void change(Actor actor, long unitId, String name, Optional<Long> parentId) {
    Unit unit = accounts.requireUnit(unitId);
    String nameBefore = unit.name();
    long aboveBefore = above(unit);
    unit.rename(name);
    unit.standUnder(parentId.map(accounts::requireUnit));
    ledger.append(
        actor,
        LedgerChange.of(LedgerAction.UNIT_CHANGED, 0, "unit", unit.id())
            .changing("name", nameBefore, unit.name())
            .changing("under", aboveBefore, above(unit)));
  }

  /**
   * Removes a unit.
   *
   * @throws UnitInUse when somebody works in it, or another stands under it
   */
  @Requires(Permission.KEEP_ACCOUNTS)
  public void remove(Actor actor, long unitId) {
    Unit unit = accounts.requireUnit(unitId);
    if (isInUse(unit)) {
      throw new UnitInUse(unit.name());
    }
    entities.remove(unit);
    ledger.append(actor, change(LedgerAction.UNIT_REMOVED, unit).gone());
  }

  private boolean isInUse(Unit unit) {
    return count("SELECT COUNT(a) FROM Account a WHERE a.unit = :unit", unit) > 0
        || count("SELECT COUNT(u) FROM Unit u WHERE u.parent = :unit", unit) > 0;
  }

  private long count(String query, Unit unit) {
    return entities.createQuery(query, Long.class).setParameter("unit", unit).getSingleResult();
  }

  private static LedgerChange change(LedgerAction action, Unit unit) {
    return LedgerChange.of(action, 0, "unit", unit.id())
        .with("name", unit.name())
        .with("under", above(unit));
  }

  private static long above(Unit unit) {
    return unit.parent().map(Unit::id).orElse(0L);
  }
}
