package cn.zhanqun.ejb.security;

import cn.zhanqun.domain.security.SecurityHead;
import cn.zhanqun.domain.security.SecurityNote;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * The pen that writes the security log, in a transaction of its own: what was refused is noted
 * although its change is undone. A singleton for the reason that {@code PageCounts} tells.
 */
@Singleton
public class SecurityWriting {

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void write(List<SecurityNote> notes) {
    SecurityHead head =
        entities.find(SecurityHead.class, SecurityHead.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
    notes.forEach(note -> entities.persist(head.append(clock.instant(), note)));
    entities.flush();
  }
}
