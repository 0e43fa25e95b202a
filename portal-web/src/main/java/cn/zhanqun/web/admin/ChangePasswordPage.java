package cn.zhanqun.web.admin;

import cn.zhanqun.ejb.account.NextStep;
import cn.zhanqun.ejb.account.SignIn;
import cn.zhanqun.ejb.account.SignedIn;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/**
 * Where the owner of an account chooses another password; after the first sign-in nothing else
 * opens before they did.
 */
@Named
@RequestScoped
public class ChangePasswordPage {

  @Inject SignIn signIn;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private String oldPassword = "";
  private String newPassword = "";
  private String newPasswordAgain = "";

  public void change() {
    if (!newPassword.equals(newPasswordAgain)) {
      Notices.refuse(Notices.words("password.differ"));
      return;
    }
    signIn.changePassword(current.actor(), current.sessionId(), oldPassword, newPassword);
    notices.tell("password.changed");
    notices.keepForNextPage();
    Faces.redirect(ConsoleDoor.FIRST_PAGE);
  }

  public boolean isForced() {
    return current
        .signedIn()
        .map(SignedIn::next)
        .filter(NextStep.CHANGE_PASSWORD::equals)
        .isPresent();
  }

  /** What a good password is in this house. */
  public String getRules() {
    return Notices.words("password.rules." + signIn.passwordProfile());
  }

  public String getOldPassword() {
    return oldPassword;
  }

  public void setOldPassword(String oldPassword) {
    this.oldPassword = oldPassword;
  }

  public String getNewPassword() {
    return newPassword;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }

  public String getNewPasswordAgain() {
    return newPasswordAgain;
  }

  public void setNewPasswordAgain(String newPasswordAgain) {
    this.newPasswordAgain = newPasswordAgain;
  }
}
