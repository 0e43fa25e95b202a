package cn.zhanqun.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns away what is larger than any form of the console may be, with a status that the page can
 * explain to its user; further in, the server would only break off.
 */
@WebFilter("/admin/*")
public class LargestRequest extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** As the multipart-config of web.xml has it. */
  private static final long LARGEST = 22_020_096;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > LARGEST) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }
}
