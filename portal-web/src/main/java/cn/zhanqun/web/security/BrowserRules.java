package cn.zhanqun.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every answer asks of browsers, whoever answers: run nothing in it, guess no type, show it in
 * no foreign frame, load it into no foreign page, tell others no more than the host a reader comes
 * from. A page says itself what it runs, and everything how long it may be kept.
 */
public class BrowserRules extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // PrimeFaces adds the console's policy to what is there, and of two policies both hold.
    if (!request.getServletPath().startsWith("/admin/")) {
      response.setHeader("Content-Security-Policy", NOTHING_RUNS);
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    // With no-referrer browsers would send forms from nowhere, and those are refused.
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    chain.doFilter(request, response);
  }
}
