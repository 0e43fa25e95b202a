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
import org.primefaces.PrimeFaces;

/**
 * The dialog on every page of the console that asks for the second factor anew before something
 * weighty. The page under it stays as it is, so that nothing typed is lost.
 */
@Named
@RequestScoped
public class ProveAnewPanel {

  @Inject SecondFactors factors;
  @Inject Notices notices;

  private String code = "";
  private String refusal = "";

  public void prove() {
    Optional<CodeRefused> refused =
        DeskSession.key(Faces.getRequest()).flatMap(key -> factors.prove(key, code));
    code = "";
    if (refused.isPresent()) {
      refusal = Refusals.sentence(refused.get(), Faces.getLocale());
      PrimeFaces.current().ajax().addCallbackParam("refused", true);
    } else {
      DeskSession.renew(Faces.getRequest());
      notices.tell("prove-anew.done");
    }
  }

  /** Why the code was not accepted; empty when it was, or none was given yet. */
  public String getRefusal() {
    return refusal;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
