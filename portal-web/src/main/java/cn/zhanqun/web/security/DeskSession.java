package cn.zhanqun.web.security;

import cn.zhanqun.ejb.account.Entered;
import cn.zhanqun.ejb.identity.Errand;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * What a session of the console remembers: the key by which the portal knows who is in it, and
 * while somebody is at the provider of identities, what for. Readers never have a session.
 */
public final class DeskSession {

  private static final String KEY = "cn.zhanqun.session";
  private static final String ERRAND = "cn.zhanqun.errand";

  private DeskSession() {}

  /** Begins a session, under a new id, and forgets what was there before. */
  public static void begin(HttpServletRequest request, Entered entered) {
    end(request);
    HttpSession session = request.getSession(true);
    session.setMaxInactiveInterval(entered.idleSeconds());
    session.setAttribute(KEY, entered.sessionKey());
  }

  /** Goes on under a new id, because more may be done in it from now on; the old id is dead. */
  public static void renew(HttpServletRequest request) {
    request.changeSessionId();
  }

  public static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Whoever is in front of this browser goes to the provider; an errand begun before is off. */
  public static void send(HttpServletRequest request, Errand errand) {
    request.getSession(true).setAttribute(ERRAND, errand);
  }

  /** The errand from which somebody comes back in this browser. It is over with this. */
  public static Optional<Errand> comeBack(HttpServletRequest request) {
    Optional<HttpSession> session = Optional.ofNullable(request.getSession(false));
    Optional<Errand> errand = session.map(known -> (Errand) known.getAttribute(ERRAND));
    session.ifPresent(known -> known.removeAttribute(ERRAND));
    return errand;
  }

  /** The key of the session; empty where nobody has signed in. */
  public static Optional<String> key(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(KEY));
  }
}
