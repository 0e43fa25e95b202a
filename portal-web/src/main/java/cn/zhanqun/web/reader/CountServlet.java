package cn.zhanqun.web.reader;

import cn.zhanqun.domain.statistics.PageKind;
import cn.zhanqun.ejb.statistics.ViewCounter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The picture of nothing that stands on every page that is counted. It is never cached, so it is
 * asked for even where the page itself came from a cache, and nothing is noted of who asked.
 */
@WebServlet("/views/*")
public class CountServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern PAGE = Pattern.compile("/(article|channel|site)/([1-9]\\d{0,17})");

  /** A transparent GIF of one pixel, 43 bytes. */
  private static final byte[] NOTHING =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==");

  /** The headers by which browsers say that nobody may ever see the page. */
  private static final Map<String, String> NOT_READ =
      Map.of("Sec-Purpose", "prefetch", "Purpose", "prefetch", "X-Moz", "prefetch");

  @Inject transient ViewCounter counter;
  @Inject transient Robots robots;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Matcher> page = page(request);
    if (page.isPresent() && isRead(request)) {
      counter.count(
          PageKind.valueOf(page.get().group(1).toUpperCase(Locale.ROOT)),
          Long.parseLong(page.get().group(2)));
    }
    answer(page.isPresent(), response);
  }

  /** Whoever asks for the headers alone reads nothing. */
  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(page(request).isPresent(), response);
  }

  private static Optional<Matcher> page(HttpServletRequest request) {
    return Optional.of(PAGE.matcher(String.valueOf(request.getPathInfo())))
        .filter(Matcher::matches);
  }

  private boolean isRead(HttpServletRequest request) {
    return !robots.know(request.getHeader("User-Agent"))
        && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"))
        && NOT_READ.entrySet().stream()
            .noneMatch(
                mark ->
                    Stream.ofNullable(request.getHeader(mark.getKey()))
                        .anyMatch(said -> said.startsWith(mark.getValue())));
  }

  private static void answer(boolean known, HttpServletResponse response) throws IOException {
    if (!known) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("image/gif");
    response.setContentLength(NOTHING.length);
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(NOTHING);
  }
}
