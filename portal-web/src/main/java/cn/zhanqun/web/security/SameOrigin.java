package cn.zhanqun.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a form came from one of our own pages, as far as the browser says: by its Origin, or by
 * its Referer where an old phone sends no Origin. Who says nothing is taken for a stranger, and who
 * says that another site sent it (Sec-Fetch-Site) is one.
 */
public final class SameOrigin {

  private SameOrigin() {}

  /** Whether this request was sent by one of our own pages. */
  public static boolean holds(HttpServletRequest request) {
    return !isSentByOthers(request.getHeader("Sec-Fetch-Site"))
        && holds(own(request), request.getHeader("Origin"), request.getHeader("Referer"));
  }

  private static String own(HttpServletRequest request) {
    return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
  }

  /**
   * Whether a page of somebody else sent this request. A program sends nothing of what is asked
   * here, and is none.
   */
  public static boolean isForeign(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    return isSentByOthers(request.getHeader("Sec-Fetch-Site"))
        || (origin != null && !holds(own(request), origin, null));
  }

  /**
   * @param site what Sec-Fetch-Site says, or null
   */
  static boolean isSentByOthers(String site) {
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  /**
   * @param own scheme, host and port the form was sent to
   * @param origin as sent, or null
   * @param referer as sent, or null
   */
  static boolean holds(String own, String origin, String referer) {
    String from = origin == null ? referer : origin;
    return from != null && of(own).isPresent() && of(from).equals(of(own));
  }

  /** Scheme, host and port in one spelling; empty for what is no such address. */
  private static Optional<String> of(String address) {
    try {
      URI uri = URI.create(address);
      if (uri.getScheme() == null || uri.getHost() == null) {
        return Optional.empty();
      }
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      int port = uri.getPort() > 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
      return Optional.of(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
