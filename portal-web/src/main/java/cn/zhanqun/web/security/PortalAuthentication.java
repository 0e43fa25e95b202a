package cn.zhanqun.web.security;

import cn.zhanqun.ejb.account.NextStep;
import cn.zhanqun.ejb.account.Sessions;
import cn.zhanqun.ejb.account.SignIn;
import cn.zhanqun.ejb.account.SignedIn;
import cn.zhanqun.ejb.operation.PortalState;
import cn.zhanqun.ejb.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The portal's one authentication mechanism. A session of the console stands for the account that
 * signed in to it, a bearer token of the API for the account that made it; each request asks anew
 * whether the account may still be used. Who is nobody is sent to the sign-in page where a page is
 * protected, and who has not finished signing in to the page of the next step.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

  private static final String SIGNED_IN = "cn.zhanqun.signedIn";
  private static final String BEARER = "Bearer ";
  private static final Set<String> STAFF = Set.of("staff");
  private static final String SIGN_IN_PAGE = "/admin/sign-in.xhtml";
  private static final Map<NextStep, String> PAGES =
      Map.of(
          NextStep.GIVE_CODE, "/admin/second-factor.xhtml",
          NextStep.CHANGE_PASSWORD, "/admin/change-password.xhtml",
          NextStep.SET_UP_SECOND_FACTOR, "/admin/set-up-second-factor.xhtml");

  @Inject SignIn signIn;
  @Inject Sessions sessions;
  @Inject Caller caller;
  @Inject PortalState portal;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    caller.comesFrom(request.getRemoteAddr());
    Optional<SignedIn> signedIn = portal.isServing() ? recognise(request) : Optional.empty();
    if (signedIn.isPresent()) {
      return enter(signedIn.get(), request, response, context);
    }
    return context.isProtected()
        ? redirect(response, context, withWay(signInAddress(request), request))
        : context.doNothing();
  }

  private Optional<SignedIn> recognise(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.startsWith("/api/")) {
      return Optional.ofNullable(request.getHeader("Authorization"))
          .filter(header -> header.startsWith(BEARER))
          .flatMap(header -> signIn.findByToken(header.substring(BEARER.length()).strip()));
    }
    return path.startsWith("/admin/")
        ? DeskSession.key(request).flatMap(sessions::recognise)
        : Optional.empty();
  }

  private static AuthenticationStatus enter(
      SignedIn signedIn,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    String page = PAGES.getOrDefault(signedIn.next(), request.getRequestURI());
    if (context.isProtected() && !request.getRequestURI().equals(page)) {
      return redirect(response, context, withWay(page + "?", request));
    }
    request.setAttribute(SIGNED_IN, signedIn);
    return context.notifyContainerAboutLogin(signedIn.loginName(), STAFF);
  }

  /** Whoever was in a session that is over is told so. */
  private static String signInAddress(HttpServletRequest request) {
    boolean isForgotten =
        request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    boolean wasIn = isForgotten || DeskSession.key(request).isPresent();
    if (wasIn) {
      DeskSession.end(request);
    }
    return SIGN_IN_PAGE + (wasIn ? "?over=true&" : "?");
  }

  /** The address, with the one that was wanted to lead on to. */
  private static String withWay(String address, HttpServletRequest request) {
    String query = request.getQueryString();
    String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    String wanted =
        PAGES.containsValue(request.getRequestURI())
            ? Optional.ofNullable(request.getParameter("then")).orElse("")
            : asked;
    return address + "then=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }

  private static AuthenticationStatus redirect(
      HttpServletResponse response, HttpMessageContext context, String address) {
    try {
      if ("partial/ajax".equals(context.getRequest().getHeader("Faces-Request"))) {
        response.setContentType("text/xml;charset=UTF-8");
        response
            .getWriter()
            .print(
                "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                    + address.replace("&", "&amp;").replace("\"", "&quot;")
                    + "\"/></partial-response>");
        return AuthenticationStatus.SEND_CONTINUE;
      }
      response.sendRedirect(address);
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException gone) {
      return AuthenticationStatus.SEND_FAILURE;
    }
  }

  static Optional<SignedIn> signedIn(HttpServletRequest request) {
    return Optional.ofNullable((SignedIn) request.getAttribute(SIGNED_IN));
  }
}
