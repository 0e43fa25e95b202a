package cn.zhanqun.web.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a form came from one of our own pages, as far as the browser says: by its Origin, or by
 * its Referer where an old phone sends no Origin. Who says nothing is taken for a stranger.
 */
public final class SameOrigin {

  private SameOrigin() {}

  /** Whether this request was sent by one of our own pages. */
  public static boolean holds(HttpServletRequest request) {
    String own =
        request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    return holds(own, request.getHeader("Origin"), request.getHeader("Referer"));
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
