package cn.zhanqun.web.admin;

import cn.zhanqun.ejb.account.Entered;
import cn.zhanqun.ejb.account.Sessions;
import cn.zhanqun.ejb.account.SignIn;
import cn.zhanqun.ejb.identity.IdentityProvider;
import cn.zhanqun.ejb.operation.Settings;
import cn.zhanqun.web.Refusals;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.DeskSession;
import cn.zhanqun.web.security.DeviceCookie;
import cn.zhanqun.web.security.SignInPlaces;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * The door of the console: name and password, then on to where the person wanted to go. Also the
 * way out.
 */
@Named
@RequestScoped
public class SignInPage {

  private static final List<String> DOORS =
      List.of("/admin/sign-in.", "/admin/second-factor.", "/admin/set-up-second-factor.");

  @Inject SignIn signIn;
  @Inject Sessions sessions;
  @Inject SignInPlaces places;
  @Inject DeviceCookie device;
  @Inject IdentityProvider provider;
  @Inject Settings settings;

  private String then = "";
  private boolean over;
  private String loginName = "";
  private String password = "";

  /** Opens the console, or says in one sentence for all reasons that it stays closed. */
  public void enter() {
    Optional<Entered> entered =
        signIn.enter(loginName.strip(), password, places.of(Faces.getRequest()));
    if (entered.isPresent()) {
      DeskSession.begin(Faces.getRequest(), entered.get());
      device.write(Faces.getResponse(), entered.get().deviceKey());
      Faces.redirect(destination(then));
    } else {
      Notices.refuse(Refusals.sentence("refusal.sign-in", Faces.getLocale()));
    }
  }

  /** Only pages of the console itself, so that nobody is led elsewhere by a link to this page. */
  static String destination(String wanted) {
    boolean inConsole = wanted.startsWith("/admin/") && wanted.indexOf('\\') < 0;
    boolean isDoor = DOORS.stream().anyMatch(wanted::startsWith);
    return inConsole && !isDoor ? wanted : ConsoleDoor.FIRST_PAGE;
  }

  public void leave() {
    DeskSession.key(Faces.getRequest()).ifPresent(sessions::end);
    DeskSession.end(Faces.getRequest());
    // What the browser keeps of unsent words goes too; cookies stay, they are readers' as well.
    Faces.getResponse().setHeader("Clear-Site-Data", "\"storage\"");
    Faces.redirect("/admin/sign-in.xhtml");
  }

  /** The other way in, by the provider; empty where there is none. */
  public String getProviderLabel() {
    return provider.label().orElse("");
  }

  /** In full, because the provider sends everybody back to this one name of the portal. */
  public String getProviderAddress() {
    return settings.publicAddress() + IdentityServlet.SIGN_IN;
  }

  /** Whether a session ended without its owner's doing, so that a word about it is due. */
  public boolean isOver() {
    return over;
  }

  public void setOver(boolean over) {
    this.over = over;
  }

  public String getThen() {
    return then;
  }

  public void setThen(String then) {
    this.then = then;
  }

  public String getLoginName() {
    return loginName;
  }

  public void setLoginName(String loginName) {
    this.loginName = loginName;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
