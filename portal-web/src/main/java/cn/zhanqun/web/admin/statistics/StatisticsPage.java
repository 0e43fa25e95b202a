package cn.zhanqun.web.admin.statistics;

import cn.zhanqun.ejb.site.Sites;
import cn.zhanqun.ejb.statistics.Period;
import cn.zhanqun.ejb.statistics.Readership;
import cn.zhanqun.ejb.statistics.Readership.DayViews;
import cn.zhanqun.ejb.statistics.Readership.ReadArticle;
import cn.zhanqun.web.admin.site.ChosenSite;
import cn.zhanqun.web.reader.Addresses;
import cn.zhanqun.web.security.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** How the chosen site is read: its articles read most, and its views of the last days. */
@Named
@RequestScoped
public class StatisticsPage {

  @Inject Readership readership;
  @Inject ChosenSite chosenSite;
  @Inject CurrentActor current;
  @Inject Sites sites;

  private List<Top> tops;
  private List<DayViews> days;

  @PostConstruct
  void read() {
    tops = Arrays.stream(Period.values()).map(this::top).toList();
    days = readership.daily(current.actor(), chosenSite.getSiteId());
  }

  private Top top(Period period) {
    return new Top(period, readership.top(current.actor(), chosenSite.getSiteId(), period));
  }

  public List<Top> getTops() {
    return tops;
  }

  public List<DayViews> getDays() {
    return days;
  }

  public long getTotal() {
    return days.stream().mapToLong(DayViews::views).sum();
  }

  public String address(ReadArticle read) {
    return Addresses.ofMainSite(sites.network()).article(read.headline());
  }

  /** The articles read most in a period. */
  public record Top(Period period, List<ReadArticle> articles) {

    public Top {
      articles = List.copyOf(articles);
    }
  }
}
