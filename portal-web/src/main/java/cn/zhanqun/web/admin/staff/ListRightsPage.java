package cn.zhanqun.web.admin.staff;

import cn.zhanqun.ejb.staff.Granting;
import cn.zhanqun.ejb.staff.HolderLine;
import cn.zhanqun.ejb.staff.StaffFilter;
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

/** All staff with the roles they have, for the security officer. */
@Named
@ViewScoped
public class ListRightsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Granting granting;
  @Inject CurrentActor current;

  private String words = "";
  private final LazyDataModel<HolderLine> people = new People();

  private StaffFilter filter() {
    return new StaffFilter(words, 0);
  }

  public LazyDataModel<HolderLine> getPeople() {
    return people;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  /** Asks for one page; neither order nor filter comes from the browser. */
  private final class People extends LazyDataModel<HolderLine> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> ignored) {
      return Math.toIntExact(granting.count(current.actor(), filter()));
    }

    @Override
    public List<HolderLine> load(
        int first,
        int pageSize,
        Map<String, SortMeta> ignoredOrder,
        Map<String, FilterMeta> ignoredFilter) {
      return granting.list(current.actor(), filter(), first, pageSize);
    }

    @Override
    public String getRowKey(HolderLine line) {
      return String.valueOf(line.person().id());
    }
  }
}
