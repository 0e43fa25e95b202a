package cn.zhanqun.web.admin;

import cn.zhanqun.domain.account.CodeRefused;
import cn.zhanqun.ejb.account.SecondFactors;
import cn.zhanqun.web.Refusals;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.DeskSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The second door of the console: the code a phone shows, or a recovery code when it is lost. */
@Named
@RequestScoped
public class SecondFactorPage {

  @Inject SecondFactors factors;

  private String then = "";
  private String code = "";

  public void prove() {
    Optional<CodeRefused> refused =
        DeskSession.key(Faces.getRequest()).flatMap(key -> factors.prove(key, code));
    code = "";
    if (refused.isPresent()) {
      Notices.refuse(Refusals.sentence(refused.get(), Faces.getLocale()));
    } else {
      DeskSession.renew(Faces.getRequest());
      Faces.redirect(SignInPage.destination(then));
    }
  }

  public String getThen() {
    return then;
  }

  public void setThen(String then) {
    this.then = then;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
