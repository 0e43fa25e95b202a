package cn.zhanqun.ejb.audit;

import cn.zhanqun.domain.ledger.ChainedEntry;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Either chain as it is read in order, a short transaction for each piece; whoever hands it on asks
 * for the right to.
 */
@Stateless
public class ChainReading {

  @PersistenceContext EntityManager entities;

  public ChainEnd end(Chain chain) {
    return entities
        .createQuery(
            "SELECT NEW cn.zhanqun.ejb.audit.ChainEnd(h.lastNumber, h.lastHash) FROM "
                + chain.headName()
                + " h",
            ChainEnd.class)
        .getSingleResult();
  }

  /** The highest number there is, whether the end knows of it or not; 0 for none. */
  public long highestNumber(Chain chain) {
    return Optional.ofNullable(
            entities
                .createQuery("SELECT MAX(e.number) FROM " + chain.entryName() + " e", Long.class)
                .getSingleResult())
        .orElse(0L);
  }

  /** The first number that was recorded at a moment or after it; one behind the end for none. */
  public long firstNumberAt(Chain chain, Instant moment) {
    return entities
        .createQuery(
            "SELECT e.number FROM "
                + chain.entryName()
                + " e WHERE e.recordedAt >= :moment ORDER BY e.recordedAt, e.number",
            Long.class)
        .setParameter("moment", moment)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> end(chain).number() + 1);
  }

  /** The entries behind a number, in order. */
  public List<? extends ChainedEntry> entriesAfter(Chain chain, long number, int atMost) {
    return entities
        .createQuery(
            "SELECT e FROM " + chain.entryName() + " e WHERE e.number > :number ORDER BY e.number",
            chain.entry())
        .setParameter("number", number)
        .setMaxResults(atMost)
        .getResultList();
  }
}
