package cn.zhanqun.web.admin.staff;

import cn.zhanqun.ejb.staff.NewMember;
import cn.zhanqun.ejb.staff.Staff;
import cn.zhanqun.ejb.staff.UnitLine;
import cn.zhanqun.ejb.staff.Units;
import cn.zhanqun.web.faces.Notices;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Where somebody new gets an account, and a password to be handed to them. */
@Named
@ViewScoped
public class AddAccountPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Staff staff;
  @Inject Units units;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private String loginName = "";
  private String displayName = "";
  private long unitId;
  private String password = "";

  public void add() {
    Optional<Long> unit = unitId == 0 ? Optional.empty() : Optional.of(unitId);
    NewMember added = staff.add(current.actor(), loginName, displayName, unit);
    password = added.password();
    notices.tell("accounts.added", added.loginName());
    loginName = "";
    displayName = "";
  }

  public List<UnitLine> getUnits() {
    return units.list(current.actor());
  }

  /** Of the account just made, shown this once; empty otherwise. */
  public String getPassword() {
    return password;
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

  public long getUnitId() {
    return unitId;
  }

  public void setUnitId(long unitId) {
    this.unitId = unitId;
  }
}
