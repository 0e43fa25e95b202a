package cn.zhanqun.web.admin.staff;

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

/** The units of the organisation as a tree, and a form for one of them. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Units units;
  @Inject CurrentActor current;
  @Inject Notices notices;

  private long unitId;
  private String name = "";
  private long parentId;

  /** Puts a unit into the form. */
  public void edit(UnitLine unit) {
    unitId = unit.id();
    name = unit.name();
    parentId = unit.parentId().orElse(0L);
  }

  /** Saves the unit in the form, or makes a new one. */
  public void save() {
    Optional<Long> parent = parentId == 0 ? Optional.empty() : Optional.of(parentId);
    if (unitId == 0) {
      units.make(current.actor(), name, parent);
    } else {
      units.change(current.actor(), unitId, name, parent);
    }
    clear();
    notices.tell("units.saved");
  }

  public void remove(long id) {
    units.remove(current.actor(), id);
    clear();
    notices.tell("units.removed");
  }

  private void clear() {
    unitId = 0;
    name = "";
    parentId = 0;
  }

  public List<UnitLine> getUnits() {
    return units.list(current.actor());
  }

  /** Whether the form holds a unit there is already. */
  public boolean isChanging() {
    return unitId != 0;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public long getParentId() {
    return parentId;
  }

  public void setParentId(long parentId) {
    this.parentId = parentId;
  }
}
