package cn.zhanqun.web.admin;

import cn.zhanqun.domain.RuleViolation;
import cn.zhanqun.ejb.account.Entered;
import cn.zhanqun.ejb.account.ExternalIdentities;
import cn.zhanqun.ejb.account.SignInPlace;
import cn.zhanqun.ejb.identity.Errand;
import cn.zhanqun.ejb.identity.IdentityProvider;
import cn.zhanqun.ejb.identity.IdentityRefused;
import cn.zhanqun.ejb.identity.ProvenIdentity;
import cn.zhanqun.ejb.identity.ProviderAnswer;
import cn.zhanqun.web.Refusals;
import cn.zhanqun.web.admin.account.IdentityPanel;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import cn.zhanqun.web.security.DeskSession;
import cn.zhanqun.web.security.DeviceCookie;
import cn.zhanqun.web.security.SignInPlaces;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The way out to the provider of identities and the way back, where there is a provider. Whoever
 * comes back as somebody known is in; else the sign-in page says why not.
 */
@WebServlet({IdentityServlet.SIGN_IN, IdentityServlet.CALLBACK})
public class IdentityServlet extends HttpServlet {

  static final String SIGN_IN = "/admin/oidc/sign-in";
  static final String CALLBACK = "/admin/oidc/callback";

  private static final long serialVersionUID = 1L;
  private static final String SIGN_IN_PAGE = "/admin/sign-in.xhtml";

  @Inject transient IdentityProvider provider;
  @Inject transient ExternalIdentities identities;
  @Inject transient CurrentActor current;
  @Inject transient SignInPlaces places;
  @Inject transient DeviceCookie device;
  @Inject transient Notices notices;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (provider.label().isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String next;
    try {
      next = request.getServletPath().equals(SIGN_IN) ? send(request) : takeBack(request, response);
    } catch (RuleViolation refusal) {
      notices.refuseOnNextPage(Refusals.sentence(refusal, request.getLocale()));
      next = current.signedIn().isPresent() ? IdentityPanel.PAGE : SIGN_IN_PAGE;
    }
    response.sendRedirect(next);
  }

  private String send(HttpServletRequest request) {
    Errand errand = Errand.begin(Errand.Purpose.SIGN_IN, parameter(request, "then"));
    String address = provider.addressFor(errand);
    DeskSession.send(request, errand);
    return address;
  }

  private String takeBack(HttpServletRequest request, HttpServletResponse response) {
    Errand errand = DeskSession.comeBack(request).orElseThrow(IdentityRefused::notBegun);
    SignInPlace place = places.of(request);
    identities.approach(place);
    ProvenIdentity proven = provider.prove(errand, answer(request));
    return switch (errand.purpose()) {
      case SIGN_IN -> letIn(identities.enter(proven, place), errand, request, response);
      case LINK -> link(proven, request);
    };
  }

  private static ProviderAnswer answer(HttpServletRequest request) {
    return new ProviderAnswer(
        parameter(request, "state"),
        parameter(request, "code"),
        parameter(request, "error"),
        parameter(request, "iss"));
  }

  private String letIn(
      Entered entered, Errand errand, HttpServletRequest request, HttpServletResponse response) {
    DeskSession.begin(request, entered);
    device.write(response, entered.deviceKey());
    return SignInPage.destination(errand.then());
  }

  private String link(ProvenIdentity proven, HttpServletRequest request) {
    identities.link(current.actor(), proven);
    notices.tellNextPage("identity-link.linked", request.getLocale());
    return IdentityPanel.PAGE;
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
