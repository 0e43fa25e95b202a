package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Account;
import cn.zhanqun.domain.account.Actor;
import cn.zhanqun.domain.account.NotPermitted;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.domain.account.SecondFactor;
import cn.zhanqun.domain.account.StaffSession;
import cn.zhanqun.domain.security.SecurityKind;
import cn.zhanqun.ejb.permission.Requires;
import cn.zhanqun.ejb.security.SecurityLog;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is signed in to the console, and with which browsers. Each request asks anew, so what is
 * ended here, and an account that is disabled, is out with the next request.
 */
@Stateless
public class Sessions {

  private static final Set<Permission> ON_THE_WAY_IN = Set.of(Permission.KEEP_OWN_ACCOUNT);

  @PersistenceContext EntityManager entities;
  @Inject OpenSessions open;
  @Inject Rights rights;
  @Inject OwnedFactors factors;
  @Inject SecurityLog security;
  @Inject Clock clock;

  /** Who is in the session of this key now; empty when it is over or the account disabled. */
  public Optional<SignedIn> recognise(String key) {
    Instant now = clock.instant();
    Optional<StaffSession> session =
        open.withKey(key)
            .filter(known -> known.account().isEnabled())
            .filter(known -> !known.isOver(open.policy(), now));
    session.ifPresent(known -> known.see(now));
    return session.map(this::signedIn);
  }

  private SignedIn signedIn(StaffSession session) {
    Account account = session.account();
    Actor owner = rights.actorFor(account).provenBy(session.proof(open.policy(), clock.instant()));
    NextStep next = next(session, owner);
    Actor actor =
        switch (next) {
          case NONE -> owner;
          case GIVE_CODE -> owner.cutTo(Set.of());
          case CHANGE_PASSWORD, SET_UP_SECOND_FACTOR -> owner.cutTo(ON_THE_WAY_IN);
        };
    return new SignedIn(actor, account.loginName(), next, session.id());
  }

  private NextStep next(StaffSession session, Actor owner) {
    Optional<SecondFactor> factor = factors.of(session.account());
    if (factor.isPresent() && session.secondFactorAt().isEmpty()) {
      return NextStep.GIVE_CODE;
    }
    if (mustChangePassword(session.account())) {
      return NextStep.CHANGE_PASSWORD;
    }
    return factor.isEmpty() && open.policy().asksSecondFactorOf(owner.rights().keySet())
        ? NextStep.SET_UP_SECOND_FACTOR
        : NextStep.NONE;
  }

  private boolean mustChangePassword(Account account) {
    return account.mustChangePassword()
        || open.policy()
            .passwordProfile()
            .life()
            .flatMap(life -> account.passwordChosenAt().map(chosen -> chosen.plus(life)))
            .filter(end -> clock.instant().isAfter(end))
            .isPresent();
  }

  /** Its owner signs out. */
  public void end(String key) {
    open.withKey(key)
        .ifPresent(
            session -> {
              entities.remove(session);
              security.note(SecurityKind.SIGNED_OUT, session.account().id(), "");
            });
  }

  /** The actor's own sessions that go on, the latest first. */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public List<SessionView> list(Actor actor) {
    Instant now = clock.instant();
    return open.of(entities.find(Account.class, actor.accountId())).stream()
        .filter(session -> !session.isOver(open.policy(), now))
        .map(SessionView::of)
        .sorted((one, other) -> other.beganAt().compareTo(one.beganAt()))
        .toList();
  }

  /** Signs the actor out somewhere else. */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public void end(Actor actor, long sessionId) {
    StaffSession session = entities.find(StaffSession.class, sessionId);
    if (session == null) {
      return;
    }
    if (session.account().id() != actor.accountId()) {
      throw new NotPermitted(Permission.KEEP_OWN_ACCOUNT);
    }
    open.end(session, "from-elsewhere");
  }

  /** Signs the actor out everywhere but in one session; 0 for everywhere. */
  @Requires(Permission.KEEP_OWN_ACCOUNT)
  public void endOthers(Actor actor, long keptSessionId) {
    open.endAll(entities.find(Account.class, actor.accountId()), keptSessionId);
  }
}
