package cn.zhanqun.web.admin.staff;

import cn.zhanqun.ejb.staff.Staff;
import cn.zhanqun.ejb.staff.StaffFilter;
import cn.zhanqun.ejb.staff.StaffLine;
import cn.zhanqun.ejb.staff.UnitLine;
import cn.zhanqun.ejb.staff.Units;
import cn.zhanqun.web.admin.LongList;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The accounts of all staff, for the system officer. */
@Named
@ViewScoped
public class ListAccountsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Staff staff;
  @Inject Units units;
  @Inject CurrentActor current;

  private String words = "";
  private long unitId;
  private final LongList<StaffLine> people =
      new LongList<>(
          () -> staff.count(current.actor(), filter()),
          (first, atMost) -> staff.list(current.actor(), filter(), first, atMost),
          StaffLine::id);

  private StaffFilter filter() {
    return new StaffFilter(words, unitId);
  }

  public List<UnitLine> getUnits() {
    return units.list(current.actor());
  }

  public LongList<StaffLine> getPeople() {
    return people;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public long getUnitId() {
    return unitId;
  }

  public void setUnitId(long unitId) {
    this.unitId = unitId;
  }
}
