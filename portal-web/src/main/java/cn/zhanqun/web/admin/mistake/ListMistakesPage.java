package cn.zhanqun.web.admin.mistake;

import cn.zhanqun.ejb.mistake.MistakeDesk;
import cn.zhanqun.ejb.mistake.MistakeLine;
import cn.zhanqun.web.admin.site.ChosenSite;
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

/** What readers found wrong on the chosen site: open reports first, newest first. */
@Named
@ViewScoped
public class ListMistakesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject MistakeDesk desk;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;

  private final LazyDataModel<MistakeLine> reports = new Lines();

  public LazyDataModel<MistakeLine> getReports() {
    return reports;
  }

  /** Asks the desk for one page; neither order nor filter comes from the browser. */
  private final class Lines extends LazyDataModel<MistakeLine> {

    private static final long serialVersionUID = 1L;

    @Override
    public int count(Map<String, FilterMeta> ignored) {
      return Math.toIntExact(desk.count(current.actor(), chosenSite.getSiteId()));
    }

    @Override
    public List<MistakeLine> load(
        int first,
        int pageSize,
        Map<String, SortMeta> ignoredOrder,
        Map<String, FilterMeta> ignoredFilter) {
      return desk.list(current.actor(), chosenSite.getSiteId(), first, pageSize);
    }

    @Override
    public String getRowKey(MistakeLine line) {
      return String.valueOf(line.number());
    }
  }
}
