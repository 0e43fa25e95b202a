package cn.zhanqun.web.security;

import cn.zhanqun.ejb.operation.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells every browser to come back by https only, where the portal is reached by it. Stands before
 * all others, whoever answers.
 */
public class HttpsOnly extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String A_YEAR = "max-age=31536000";

  @Inject transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (settings.isReachedByHttps()) {
      response.setHeader("Strict-Transport-Security", A_YEAR);
    }
    chain.doFilter(request, response);
  }
}
