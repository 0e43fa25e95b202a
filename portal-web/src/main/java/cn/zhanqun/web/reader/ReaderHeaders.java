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
    putPolicy(response);
    response.setHeader("Cache-Control", "no-cache");
  }

  /** For a page of which others say how long it may be kept. */
  public static void putPolicy(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  /** For a page that only this reader may see. */
  static void putForOneReader(HttpServletResponse response) {
    put(response);
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Vary", "Cookie");
  }
}
