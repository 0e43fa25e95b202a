package cn.zhanqun.web.api;

import cn.zhanqun.ejb.account.SessionView;
import java.time.Instant;
import java.util.List;

/**
 * A session of the console.
 *
 * @param address from where
 * @param browser with what, in a few words; empty where it is not known
 */
public record SessionJson(
    long id, Instant beganAt, Instant lastSeenAt, String address, String browser) {

  static SessionJson of(SessionView session) {
    return new SessionJson(
        session.id(),
        session.beganAt(),
        session.lastSeenAt(),
        session.address(),
        session.browser());
  }

  /** Those of one account, the latest first. */
  public record All(List<SessionJson> sessions) {}
}
