package cn.zhanqun.web.reader;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the server brings people when something went wrong that nobody foresaw: they get a number
 * to quote, and the log gets the same number with the cause. The cause itself is never shown.
 */
@WebServlet("/internal/failure")
public class FailureServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(FailureServlet.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject transient PlainPage plainPage;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getDispatcherType() != DispatcherType.ERROR) {
      plainPage.write(request, response, PlainPage.Kind.NOT_FOUND);
      return;
    }
    PlainPage.Kind kind = kindOf(request);
    if (kind == PlainPage.Kind.FAILURE) {
      plainPage.write(request, response, kind, log(request));
    } else {
      plainPage.write(request, response, kind);
    }
  }

  private static PlainPage.Kind kindOf(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return PlainPage.Kind.of(
        status instanceof Integer code ? code : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  /** Tells the log what happened, and returns the number it stands under. */
  private static String log(HttpServletRequest request) {
    byte[] random = new byte[4];
    RANDOM.nextBytes(random);
    String number = HexFormat.of().withUpperCase().formatHex(random);
    Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    String what = "Failure " + number + " at " + address(request);
    Optional.ofNullable(cause)
        .ifPresentOrElse(
            thrown -> LOG.log(Level.ERROR, what, thrown), () -> LOG.log(Level.ERROR, what));
    return number;
  }

  /** As the person asked for it, not as the router forwarded it. */
  private static String address(HttpServletRequest request) {
    return Stream.of(RequestDispatcher.FORWARD_REQUEST_URI, RequestDispatcher.ERROR_REQUEST_URI)
        .map(request::getAttribute)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .findFirst()
        .orElse("");
  }
}
