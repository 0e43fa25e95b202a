package cn.zhanqun.web.reader;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What every reader page tells the browser: load nothing from elsewhere, and ask again next time.
 */
public final class ReaderHeaders {

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; form-action 'self';"
          + " frame-ancestors 'self'; base-uri 'none'";

  private ReaderHeaders() {}

  /** For a page that is the same for every reader; a withdrawal must be seen at once. */
  public static void put(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-cache");
  }

  /** For a page that only this reader may see. */
  static void putForOneReader(HttpServletResponse response) {
    put(response);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Vary", "Cookie");
  }
}
