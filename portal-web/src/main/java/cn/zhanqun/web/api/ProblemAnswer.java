package cn.zhanqun.web.api;

import cn.zhanqun.web.security.WhoMay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;

/**
 * The edge of the API where everything that goes wrong becomes an answer: a {@link Problem} with
 * its status. What nobody foresaw is written to the log, once, under the number the program is
 * told.
 */
@Provider
@ApplicationScoped
public class ProblemAnswer implements ExceptionMapper<Throwable> {

  private static final Logger LOG = System.getLogger(ProblemAnswer.class.getName());
  private static final int FIRST_REFUSAL = 400;

  @Inject HttpServletRequest request;
  @Inject WhoMay whoMay;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException answer
        && answer.getResponse().getStatus() < FIRST_REFUSAL) {
      return answer.getResponse();
    }
    Refused refused = Refused.by(thrown);
    if (refused.status() == Refused.UNEXPECTED) {
      LOG.log(Level.ERROR, "API failure " + refused.arguments().get(0), thrown);
    }
    Locale language =
        Language.of(Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    Problem problem = Problem.of(refused, language, request.getRequestURI());
    ResponseBuilder answer =
        Response.status(refused.status())
            .type(Problem.MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
            .entity(problem.saying(whoMay.after(problem.detail(), thrown, language)));
    addHeaders(answer, refused, thrown);
    return answer.build();
  }

  private static void addHeaders(ResponseBuilder answer, Refused refused, Throwable thrown) {
    if (refused.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    refused.currentState().ifPresent(state -> answer.header(HttpHeaders.ETAG, state.header()));
    if (thrown instanceof WebApplicationException server) {
      String allowed = server.getResponse().getHeaderString(HttpHeaders.ALLOW);
      if (allowed != null) {
        answer.header(HttpHeaders.ALLOW, allowed);
      }
    }
  }
}
