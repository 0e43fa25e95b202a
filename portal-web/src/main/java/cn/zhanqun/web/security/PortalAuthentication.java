package cn.zhanqun.web.security;

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
import java.util.Optional;
import java.util.Set;

/**
 * The portal's one authentication mechanism. A session of the console stands for the account that
 * signed in to it, a bearer token of the API for the account that made it; each request asks anew
 * whether the account may still be used. Who is nobody is sent to the sign-in page where a page is
 * protected.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

  private static final String SIGNED_IN = "cn.zhanqun.signedIn";
  private static final String BEARER = "Bearer ";
  private static final Set<String> STAFF = Set.of("staff");
  private static final String SIGN_IN_PAGE = "/admin/sign-in.xhtml";
  private static final String CHANGE_PASSWORD_PAGE = "/admin/change-password.xhtml";

  @Inject SignIn signIn;
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
        ? redirect(response, context, signInAddress(request))
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
        ? DeskSession.account(request).flatMap(signIn::find)
        : Optional.empty();
  }

  private static AuthenticationStatus enter(
      SignedIn signedIn,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    if (signedIn.mustChangePassword()
        && context.isProtected()
        && !request.getRequestURI().equals(CHANGE_PASSWORD_PAGE)) {
      return redirect(response, context, CHANGE_PASSWORD_PAGE);
    }
    request.setAttribute(SIGNED_IN, signedIn);
    return context.notifyContainerAboutLogin(signedIn.loginName(), STAFF);
  }

  private static String signInAddress(HttpServletRequest request) {
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return SIGN_IN_PAGE + "?then=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
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
