package cn.zhanqun.web.admin.account;

import cn.zhanqun.domain.account.PasswordProfile;
import cn.zhanqun.domain.account.SecondFactorDuty;
import cn.zhanqun.domain.account.SecurityRules;
import cn.zhanqun.ejb.account.OpenedPolicy;
import cn.zhanqun.ejb.account.SecurityPolicyKeeping;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The rules of signing in, as the security officer keeps them. */
@Named
@ViewScoped
public class SecurityPolicyPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject SecurityPolicyKeeping keeping;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private long version;
  private PasswordProfile passwordProfile;
  private SecondFactorDuty secondFactorDuty;
  private int idleMinutes;
  private int longestHours;
  private int sessionsAtOnce;
  private int proofMinutes;

  /** As the page opens, and again when it was saved. */
  public void open() {
    OpenedPolicy opened = keeping.open(current.actor());
    version = opened.version();
    passwordProfile = opened.rules().passwordProfile();
    secondFactorDuty = opened.rules().secondFactorDuty();
    idleMinutes = opened.rules().idleMinutes();
    longestHours = opened.rules().longestHours();
    sessionsAtOnce = opened.rules().sessionsAtOnce();
    proofMinutes = opened.rules().proofMinutes();
  }

  public void save() {
    keeping.follow(
        current.actor(),
        version,
        new SecurityRules(
            passwordProfile,
            secondFactorDuty,
            idleMinutes,
            longestHours,
            sessionsAtOnce,
            proofMinutes));
    open();
    notices.tell("policy.saved");
  }

  public PasswordProfile[] getProfiles() {
    return PasswordProfile.values();
  }

  public SecondFactorDuty[] getDuties() {
    return SecondFactorDuty.values();
  }

  public PasswordProfile getPasswordProfile() {
    return passwordProfile;
  }

  public void setPasswordProfile(PasswordProfile passwordProfile) {
    this.passwordProfile = passwordProfile;
  }

  public SecondFactorDuty getSecondFactorDuty() {
    return secondFactorDuty;
  }

  public void setSecondFactorDuty(SecondFactorDuty secondFactorDuty) {
    this.secondFactorDuty = secondFactorDuty;
  }

  public int getIdleMinutes() {
    return idleMinutes;
  }

  public void setIdleMinutes(int idleMinutes) {
    this.idleMinutes = idleMinutes;
  }

  public int getLongestHours() {
    return longestHours;
  }

  public void setLongestHours(int longestHours) {
    this.longestHours = longestHours;
  }

  public int getSessionsAtOnce() {
    return sessionsAtOnce;
  }

  public void setSessionsAtOnce(int sessionsAtOnce) {
    this.sessionsAtOnce = sessionsAtOnce;
  }

  public int getProofMinutes() {
    return proofMinutes;
  }

  public void setProofMinutes(int proofMinutes) {
    this.proofMinutes = proofMinutes;
  }
}
