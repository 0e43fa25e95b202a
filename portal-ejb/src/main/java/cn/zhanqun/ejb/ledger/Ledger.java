package cn.zhanqun.ejb.ledger;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.ledger.LedgerChange;
import cn.zhanqun.domain.ledger.LedgerEntry;
import cn.zhanqun.domain.ledger.LedgerHead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** The pen that writes the ledger, inside the transaction of the change it records. */
@ApplicationScoped
public class Ledger {

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Event<LedgerGrew> grew;

  /**
   * Records one accepted change; the last statement of every use case that changes something.
   *
   * <p>All changes made so far are sent to the database first, so that a lost race surfaces here.
   * Then the end of the ledger is locked until the commit, and is what it is then, whatever was
   * seen of it before: numbers follow the order of commits, and nobody should keep others waiting
   * by doing more after this.
   */
  public void append(Actor actor, LedgerChange change) {
    entities.flush();
    LedgerHead head =
        entities.find(LedgerHead.class, LedgerHead.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    LedgerEntry entry = head.append(clock.instant(), actor.accountId(), change);
    entities.persist(entry);
    entities.flush();
    grew.fire(new LedgerGrew(entry.number()));
  }
}
