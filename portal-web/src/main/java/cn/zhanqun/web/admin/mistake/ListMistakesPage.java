package cn.zhanqun.web.admin.mistake;

import cn.zhanqun.ejb.mistake.MistakeDesk;
import cn.zhanqun.ejb.mistake.MistakeLine;
import cn.zhanqun.web.admin.LongList;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What readers found wrong on the chosen site: open reports first, newest first. */
@Named
@ViewScoped
public class ListMistakesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject MistakeDesk desk;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;

  private final LongList<MistakeLine> reports =
      new LongList<>(
          () -> desk.count(current.actor(), chosenSite.getSiteId()),
          (first, atMost) -> desk.list(current.actor(), chosenSite.getSiteId(), first, atMost),
          MistakeLine::number);

  public LongList<MistakeLine> getReports() {
    return reports;
  }
}
