package cn.zhanqun.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The outermost edge of the API: what the server refuses before any of our code is asked, such as a
 * Content-Type that is none, is a {@link Problem} too and not a page for people.
 */
@WebFilter("/api/*")
public class ApiEdge extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, new InProblems(request, response));
  }

  private static final class InProblems extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    private InProblems(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }

    @Override
    public void sendError(int status) throws IOException {
      if (status >= Refused.UNEXPECTED) {
        super.sendError(status);
        return;
      }
      Locale language =
          Language.of(Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
      Problem problem = Problem.of(Refused.byServer(status), language, request.getRequestURI());
      setStatus(status);
      setContentType(Problem.MEDIA_TYPE);
      setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
      setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
      getOutputStream()
          .write(RecordWriter.json(problem).toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
