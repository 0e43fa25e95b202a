package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.statistics.MostRead;
import cn.zhanqun.ejb.statistics.Period;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * What is read most this week (阅读排行): on the city's own site of the whole network, else of the
 * site.
 */
@Named("mostRead")
@RequestScoped
public class MostReadList {

  private static final int COUNT = 10;

  @Inject Visit visit;
  @Inject MostRead mostRead;

  private List<Story> week;

  @PostConstruct
  void count() {
    SiteView site = visit.site();
    Optional<Long> of = site.main() ? Optional.empty() : Optional.of(site.id());
    week = mostRead.headlines(of, Period.WEEK, COUNT).stream().map(visit::story).toList();
  }

  public List<Story> getWeek() {
    return week;
  }
}
