package cn.zhanqun.web.admin.staff;

import cn.zhanqun.ejb.staff.Staff;
import cn.zhanqun.ejb.staff.StaffLine;
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

/** One account: its name and unit, its password, whether it is open. */
@Named
@ViewScoped
public class EditAccountPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Staff staff;
  @Inject Units units;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private long account;
  private String loginName = "";
  private String displayName = "";
  private long unitId;
  private boolean enabled;
  private String password = "";

  /** Opens the account of the address. */
  public void open() {
    StaffLine opened = staff.open(current.actor(), account);
    loginName = opened.loginName();
    displayName = opened.displayName();
    unitId = opened.unitId().orElse(0L);
    enabled = opened.enabled();
  }

  public void save() {
    Optional<Long> unit = unitId == 0 ? Optional.empty() : Optional.of(unitId);
    staff.describe(current.actor(), account, displayName, unit);
    notices.tell("accounts.saved");
  }

  public void unlock() {
    staff.unlock(current.actor(), account);
    notices.tell("accounts.unlocked");
  }

  public void reset() {
    password = staff.resetPassword(current.actor(), account);
  }

  public void disable() {
    staff.disable(current.actor(), account);
    enabled = false;
    notices.tell("accounts.disabled");
  }

  public void enable() {
    staff.enable(current.actor(), account);
    enabled = true;
    notices.tell("accounts.enabled");
  }

  public List<UnitLine> getUnits() {
    return units.list(current.actor());
  }

  public String getLoginName() {
    return loginName;
  }

  public boolean isEnabled() {
    return enabled;
  }

  /** To be handed over after a reset, shown this once; empty otherwise. */
  public String getPassword() {
    return password;
  }

  public long getAccount() {
    return account;
  }

  public void setAccount(long account) {
    this.account = account;
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
