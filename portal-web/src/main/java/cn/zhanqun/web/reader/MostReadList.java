package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.statistics.MostRead;
import cn.zhanqun.ejb.statistics.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What is read most (阅读排行): on the city's own site of the whole network, else of the site. */
@Named("mostRead")
@RequestScoped
public class MostReadList {

  private static final int COUNT = 10;

  @Inject Visit visit;
  @Inject MostRead mostRead;

  public List<Story> getDay() {
    return stories(Period.DAY);
  }

  public List<Story> getWeek() {
    return stories(Period.WEEK);
  }

  public List<Story> getMonth() {
    return stories(Period.MONTH);
  }

  private List<Story> stories(Period period) {
    SiteView site = visit.site();
    Optional<Long> of = site.main() ? Optional.empty() : Optional.of(site.id());
    return mostRead.headlines(of, period, COUNT).stream().map(visit::story).toList();
  }
}
