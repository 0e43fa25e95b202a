package cn.zhanqun.web.admin;

import cn.zhanqun.ejb.account.SignIn;
import cn.zhanqun.ejb.account.SignedIn;
import cn.zhanqun.web.Refusals;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.DeskSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;

/**
 * The door of the console: name and password, then on to where the person wanted to go. Also the
 * way out.
 */
@Named
@RequestScoped
public class SignInPage {

  @Inject SignIn signIn;

  private String then = "";
  private String loginName = "";
  private String password = "";

  /** Opens the console, or says in one sentence for all reasons that it stays closed. */
  public void enter() {
    Optional<SignedIn> signedIn = signIn.check(loginName.strip(), password);
    if (signedIn.isPresent()) {
      DeskSession.begin(Faces.getRequest(), signedIn.get().actor());
      Faces.redirect(destination(then));
    } else {
      Notices.refuse(Refusals.sentence("refusal.sign-in", Faces.getLocale()));
    }
  }

  /** Only pages of the console itself, so that nobody is led elsewhere by a link to this page. */
  static String destination(String wanted) {
    boolean inConsole = wanted.startsWith("/admin/") && wanted.indexOf('\\') < 0;
    boolean isDoor = wanted.startsWith("/admin/sign-in.");
    return inConsole && !isDoor ? wanted : ConsoleDoor.FIRST_PAGE;
  }

  public void leave() {
    DeskSession.end(Faces.getRequest());
    Faces.redirect("/admin/sign-in.xhtml");
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
