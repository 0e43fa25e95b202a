package cn.zhanqun.web.admin.staff;

import cn.zhanqun.domain.account.Office;
import cn.zhanqun.domain.account.Permission;
import cn.zhanqun.ejb.staff.NewMember;
import cn.zhanqun.ejb.staff.OfficerLine;
import cn.zhanqun.ejb.staff.Officers;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The one page of the first account: it appoints the three officers, and then retires. */
@Named
@ViewScoped
public class AppointOfficersPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Officers officers;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private transient List<OfficerLine> lines;
  private Office office = Office.SYSTEM;
  private String loginName = "";
  private String displayName = "";
  private String password = "";

  /** Only for the first account. */
  public void open() {
    current.actor().require(Permission.APPOINT_OFFICERS);
    getOpen().stream().findFirst().ifPresent(next -> office = next);
  }

  public void appoint() {
    NewMember appointed = officers.appoint(current.actor(), office, loginName, displayName);
    lines = null;
    password = appointed.password();
    notices.tell("officers.done", displayName, appointed.loginName());
    loginName = "";
    displayName = "";
    getOpen().stream().findFirst().ifPresentOrElse(next -> office = next, this::sayGoodbye);
  }

  private void sayGoodbye() {
    notices.warn("officers.retired");
  }

  public List<OfficerLine> getOfficers() {
    if (lines == null) {
      lines = officers.list(current.actor());
    }
    return lines;
  }

  /** The offices that wait for somebody. */
  public List<Office> getOpen() {
    return getOfficers().stream()
        .filter(line -> !line.appointed())
        .map(OfficerLine::office)
        .toList();
  }

  /** Of the officer just appointed, shown this once; empty otherwise. */
  public String getPassword() {
    return password;
  }

  public Office getOffice() {
    return office;
  }

  public void setOffice(Office office) {
    this.office = office;
  }

  public String getLoginName() {
    return loginName;
  }

  public void setLoginName(String loginName) {
    this.loginName = loginName;
  }

  public String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(String displayName) {
    this.displayName = displayName;
  }
}
