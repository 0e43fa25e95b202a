package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Extent;
import cn.zhanqun.domain.account.Office;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.ledger.LedgerHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody must always be able to do, for good and not only on duty: if nobody could, nobody
 * could give it back.
 */
@ApplicationScoped
class Indispensable {

  /** What the three officers are there for. */
  private static final Map<Office, Permission> OF_OFFICERS =
      Map.of(
          Office.SYSTEM, Permission.KEEP_ACCOUNTS,
          Office.SECURITY, Permission.GRANT_RIGHTS,
          Office.AUDIT, Permission.AUDIT_LEDGER);

  /** What makes a network administrator. */
  private static final Permission OF_THE_NETWORK = Permission.CREATE_SITE;

  @PersistenceContext EntityManager entities;

  /** Those that somebody can do now; the change that is to follow has its turn. */
  Set<Permission> held() {
    takeTurn();
    return now();
  }

  /**
   * Changes of rights come one at a time from here on, as the ledger does: of two who each take
   * away the other's, one must see the other's change.
   */
  void takeTurn() {
    entities.find(LedgerHead.class, LedgerHead.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Looks again after the change.
   *
   * @throws LastHolder when one of them is held by nobody any more
   */
  void requireStill(Set<Permission> before) {
    Set<Permission> after = now();
    before.stream()
        .filter(permission -> !after.contains(permission))
        .sorted()
        .findFirst()
        .ifPresent(
            permission -> {
              throw new LastHolder(permission);
            });
  }

  private Set<Permission> now() {
    return entities
        .createQuery(
            "SELECT DISTINCT p FROM Grant g JOIN g.role r JOIN r.permissions p"
                + " WHERE g.extent = :network AND g.endsAt IS NULL AND g.account.enabled = TRUE",
            Permission.class)
        .setParameter("network", Extent.NETWORK)
        .getResultStream()
        .filter(permission -> permission == OF_THE_NETWORK || OF_OFFICERS.containsValue(permission))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether somebody was appointed to the office, one of the three. */
  boolean isAppointed(Office office) {
    return now().contains(OF_OFFICERS.get(office));
  }

  boolean areAllOfficersAppointed() {
    return now().containsAll(OF_OFFICERS.values());
  }
}
