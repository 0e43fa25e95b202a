package cn.zhanqun.ejb.account;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** What services need that end sessions and open locked accounts, over a test's own database. */
public final class SignInFixture {

  private SignInFixture() {}

  public static OpenSessions sessionsOf(EntityManager entities, Clock clock) {
    OpenSessions sessions = new OpenSessions();
    sessions.entities = entities;
    sessions.security = new QuietSecurityLog();
    sessions.clock = clock;
    return sessions;
  }

  public static SignInGuard guardOf(EntityManager entities) {
    SignInGuard guard = new SignInGuard();
    guard.entities = entities;
    guard.security = new QuietSecurityLog();
    return guard;
  }
}
