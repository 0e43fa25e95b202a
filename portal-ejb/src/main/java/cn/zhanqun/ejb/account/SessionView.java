package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.StaffSession;
import java.time.Instant;

/**
 * A session in its owner's list.
 *
 * @param address from where
 * @param browser with what, in a few words
 */
public record SessionView(
    long id, Instant beganAt, Instant lastSeenAt, String address, String browser) {

  static SessionView of(StaffSession session) {
    return new SessionView(
        session.id(),
        session.beganAt(),
        session.lastSeenAt(),
        session.address(),
        session.browser());
  }
}
