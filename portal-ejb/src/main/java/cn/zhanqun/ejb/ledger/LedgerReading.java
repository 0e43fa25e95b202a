package cn.zhanqun.ejb.ledger;

import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.domain.ledger.LedgerHead;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The ledger as it is read: by those who follow it, and by staff. */
@Stateless
public class LedgerReading {

  @PersistenceContext EntityManager entities;

  /** Where the ledger ends. */
  public LedgerEnd end() {
    LedgerHead head = entities.find(LedgerHead.class, LedgerHead.THE_ONE);
    return new LedgerEnd(head.lastNumber(), head.lastHash());
  }

  /** The entries behind a number, in order. */
  public List<LedgerEntry> entriesAfter(long number, int atMost) {
    return entities
        .createQuery(
            "SELECT e FROM LedgerEntry e WHERE e.number > :number ORDER BY e.number",
            LedgerEntry.class)
        .setParameter("number", number)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** What was done to one thing, newest first; whoever shows it asks for the right to. */
  public List<LedgerLine> linesOf(String objectType, long objectId) {
    return entities
        .createQuery(
            "SELECT "
                + LedgerLine.OF_ENTRY
                + " FROM LedgerEntry e LEFT JOIN Account a ON a.id = e.actorId"
                + " WHERE e.objectType = :type AND e.objectId = :object ORDER BY e.number DESC",
            LedgerLine.class)
        .setParameter("type", objectType)
        .setParameter("object", objectId)
        .setMaxResults(500)
        .getResultList();
  }

  /** The last entry's number, 0 for an empty ledger, and its hash. */
  public record LedgerEnd(long number, String hash) {}
}
