package cn.zhanqun.ejb.ledger;

import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.ledger.LedgerChange;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * A ledger for tests of those who write in it: it sends their changes to the database, as the real
 * one does, and notes what they wrote.
 */
public final class NotedLedger extends Ledger {

  private final List<LedgerChange> written;

  public NotedLedger(EntityManager entities, List<LedgerChange> written) {
    this.entities = entities;
    this.written = written;
  }

  @Override
  public void append(Actor actor, LedgerChange change) {
    entities.flush();
    written.add(change);
  }
}
