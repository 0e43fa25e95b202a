package cn.zhanqun.web.admin.staff;

import cn.zhanqun.ejb.staff.Granting;
import cn.zhanqun.ejb.staff.HolderLine;
import cn.zhanqun.ejb.staff.StaffFilter;
import cn.zhanqun.web.admin.LongList;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** All staff with the roles they have, for the security officer. */
@Named
@ViewScoped
public class ListRightsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Granting granting;
  @Inject CurrentActor current;

  private String words = "";
  private final LongList<HolderLine> people =
      new LongList<>(
          () -> granting.count(current.actor(), filter()),
          (first, atMost) -> granting.list(current.actor(), filter(), first, atMost),
          line -> line.person().id());

  private StaffFilter filter() {
    return new StaffFilter(words, 0);
  }

  public LongList<HolderLine> getPeople() {
    return people;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
