package cn.zhanqun.web.admin.staff;

import cn.zhanqun.ejb.staff.Staff;
import cn.zhanqun.ejb.staff.StaffFilter;
import cn.zhanqun.ejb.staff.StaffLine;
import cn.zhanqun.ejb.staff.UnitLine;
import cn.zhanqun.ejb.staff.Units;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

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
  private final LazyDataModel<StaffLine> people = new People();

  private StaffFilter filter() {
    return new StaffFilter(words, unitId);
  }

  public List<UnitLine> getUnits() {
    return units.list(current.actor());
  }

  public LazyDataModel<StaffLine> getPeople() {
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

  /** Asks for one page; neither order nor filter comes from the browser. */
  private final class People extends LazyDataModel<StaffLine> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> ignored) {
      return Math.toIntExact(staff.count(current.actor(), filter()));
    }

    @Override
    public List<StaffLine> load(
        int first,
        int pageSize,
        Map<String, SortMeta> ignoredOrder,
        Map<String, FilterMeta> ignoredFilter) {
      return staff.list(current.actor(), filter(), first, pageSize);
    }

    @Override
    public String getRowKey(StaffLine line) {
      return String.valueOf(line.id());
    }
  }
}
