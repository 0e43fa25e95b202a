package cn.zhanqun.web.faces;

import cn.zhanqun.web.admin.media.MediaUploadServlet;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Turns away what is larger than a form of the console may be, with a status that the page can
 * explain to its user; further in, the server would only break off. The one form that takes in
 * recordings may be as large as one of them; who hides how large a form is, is asked.
 */
@WebFilter("/admin/*")
public class LargestRequest extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final long LARGEST = 22_020_096;

  /** As the multipart-config of web.xml has it. */
  private static final long LARGEST_WITH_RECORDING = 525_336_576;

  private static final Set<String> TAKES_RECORDINGS =
      Set.of("/admin/article/edit-article.xhtml", MediaUploadServlet.ADDRESS);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long length = request.getContentLengthLong();
    if (length < 0 && request.getMethod().equals("POST")) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else if (length > largest(request)) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static long largest(HttpServletRequest request) {
    return TAKES_RECORDINGS.contains(request.getServletPath()) ? LARGEST_WITH_RECORDING : LARGEST;
  }
}
