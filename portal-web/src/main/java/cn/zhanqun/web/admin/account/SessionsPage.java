package cn.zhanqun.web.admin.account;

import cn.zhanqun.ejb.account.SecondFactorView;
import cn.zhanqun.ejb.account.SecondFactors;
import cn.zhanqun.ejb.account.SessionView;
import cn.zhanqun.ejb.account.Sessions;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * How somebody's own account is signed in to: where it is now, its second factor and its recovery
 * codes.
 */
@Named
@RequestScoped
public class SessionsPage {

  @Inject Sessions sessions;
  @Inject SecondFactors factors;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private SecondFactorView factor;
  private List<String> recoveryCodes = List.of();

  public void end(long sessionId) {
    sessions.end(current.actor(), sessionId);
    notices.tell("sessions.ended");
  }

  public void endOthers() {
    sessions.endOthers(current.actor(), current.sessionId());
    notices.tell("sessions.others-ended");
  }

  /** Goes to setting up a phone, another one where there is one. */
  public void setUp() {
    factors.offer(current.actor());
    Faces.redirect("/admin/set-up-second-factor.xhtml?then=%s", "/admin/account/sessions.xhtml");
  }

  public void remakeRecoveryCodes() {
    recoveryCodes = factors.remakeRecoveryCodes(current.actor());
    factor = null;
  }

  /** Whether it is the one in which this page is seen. */
  public boolean isThis(SessionView session) {
    return session.id() == current.sessionId();
  }

  public List<SessionView> getSessions() {
    return sessions.list(current.actor());
  }

  public SecondFactorView getFactor() {
    if (factor == null) {
      factor = factors.open(current.actor());
    }
    return factor;
  }

  /** Those just made, shown this once. */
  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }
}
