package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.SecurityPolicy;
import cn.zhanqun.domain.account.StaffSession;
import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.security.SecurityLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions there are, begun at signing in and ended by whatever changes how one signs in. */
@ApplicationScoped
public class OpenSessions {

  private static final int KEY_LENGTH = 43;

  @PersistenceContext EntityManager entities;
  @Inject SecurityLog security;
  @Inject Clock clock;

  /**
   * Begins a session; where there are too many, the oldest ends.
   *
   * @return the key by which it is known
   */
  String begin(Account account, SignInPlace place) {
    Instant now = clock.instant();
    List<StaffSession> living = endThoseOver(account, now);
    int tooMany = living.size() + 1 - policy().sessionsAtOnce();
    living.stream().limit(Math.max(0, tooMany)).forEach(session -> end(session, "too-many"));
    String key = Secrets.random(KEY_LENGTH);
    entities.persist(
        new StaffSession(account, Sha256.of(key), place.address(), place.browser(), now));
    return key;
  }

  private List<StaffSession> endThoseOver(Account account, Instant now) {
    List<StaffSession> all = of(account);
    all.stream().filter(session -> session.isOver(policy(), now)).forEach(entities::remove);
    return all.stream().filter(session -> !session.isOver(policy(), now)).toList();
  }

  /** Of one account, the oldest first. */
  List<StaffSession> of(Account account) {
    return entities
        .createQuery(
            "SELECT s FROM StaffSession s WHERE s.account = :account ORDER BY s.beganAt, s.id",
            StaffSession.class)
        .setParameter("account", account)
        .getResultList();
  }

  /** The session of this key, over or not. */
  Optional<StaffSession> withKey(String key) {
    return entities
        .createQuery(
            "SELECT s FROM StaffSession s JOIN FETCH s.account WHERE s.keyHash = :hash",
            StaffSession.class)
        .setParameter("hash", Sha256.of(key))
        .getResultStream()
        .findFirst();
  }

  /** Ends one before its time. */
  void end(StaffSession session, String why) {
    entities.remove(session);
    security.note(SecurityKind.SESSION_ENDED, session.account().id(), why);
  }

  /** Ends all sessions of an account but one, because how it is signed in to has changed. */
  public void endAll(Account account, long keptSessionId) {
    of(account).stream()
        .filter(session -> session.id() != keptSessionId)
        .forEach(session -> end(session, "all-others"));
  }

  /** The rules that hold now. */
  SecurityPolicy policy() {
    return entities.find(SecurityPolicy.class, SecurityPolicy.THE_ONE);
  }
}
