package cn.zhanqun.web.admin;

import cn.zhanqun.ejb.account.OfferedSecret;
import cn.zhanqun.ejb.account.SecondFactors;
import cn.zhanqun.web.reader.QrDrawing;
import cn.zhanqun.web.security.CurrentActor;
import cn.zhanqun.web.security.DeskSession;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * Where somebody gives their phone the portal's secret and shows that it has it; then they are told
 * their recovery codes, this once.
 */
@Named
@ViewScoped
public class SetUpSecondFactorPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SecondFactors factors;
  @Inject CurrentActor current;

  private String then = "";
  private String code = "";
  private OfferedSecret offered;
  private List<String> recoveryCodes = List.of();

  /** As the page opens. */
  public void open() {
    offered = factors.offer(current.actor());
  }

  public void confirm() {
    recoveryCodes = List.copyOf(factors.confirm(current.actor(), current.sessionId(), code));
    DeskSession.renew(Faces.getRequest());
  }

  /** On to where the person wanted to go. */
  public void goOn() {
    Faces.redirect(SignInPage.destination(then));
  }

  public QrDrawing getDrawing() {
    return QrDrawing.of(offered.address());
  }

  /** The secret for those who type it. */
  public String getTyped() {
    return offered.inGroups();
  }

  public boolean isDone() {
    return !recoveryCodes.isEmpty();
  }

  public List<String> getRecoveryCodes() {
    return recoveryCodes;
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
