package cn.zhanqun.web.security;

import cn.zhanqun.domain.account.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * What a session of the console remembers: which account signed in. Readers never have a session.
 */
public final class DeskSession {

  private static final String ACCOUNT = "cn.zhanqun.account";

  private DeskSession() {}

  /** Begins a session for an account, under a new id, and forgets what was there before. */
  public static void begin(HttpServletRequest request, Actor actor) {
    end(request);
    request.getSession(true).setAttribute(ACCOUNT, actor.accountId());
  }

  public static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  static Optional<Long> account(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (Long) session.getAttribute(ACCOUNT));
  }
}
