package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.site.ChannelView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a channel published in one month, day by day, or the months of one year. */
@Named
@RequestScoped
public class ArchivePage {

  /** A month with more would be some seventy articles a day. */
  private static final int AT_MOST = 2000;

  @Inject Visit visit;
  @Inject PublishedArticles articles;
  @Inject ArchiveMonths archive;

  private ChannelView channel;
  private ArchivePeriod period;
  private List<Day> days;

  @PostConstruct
  void read() {
    channel = visit.channel().orElseThrow();
    period = visit.period().orElseThrow();
    days =
        period.yearMonth().stream()
            .flatMap(month -> articles.firstPublishedIn(channel.id(), month, AT_MOST).stream())
            .map(visit::story)
            .collect(
                Collectors.groupingBy(Story::publishedOn, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(ArchivePage::day)
            .toList();
  }

  private static Day day(Map.Entry<String, List<Story>> entry) {
    return new Day(entry.getKey(), entry.getValue());
  }

  public ChannelView getChannel() {
    return channel;
  }

  public String getChannelAddress() {
    return visit.addresses().channel(visit.site(), channel);
  }

  public String getYear() {
    return String.valueOf(period.year());
  }

  public String getYearAddress() {
    return visit.addresses().archive(visit.site(), channel, period.wholeYear());
  }

  /** The month's number, 0 for a whole year. */
  public int getMonth() {
    return period.month();
  }

  public List<Day> getDays() {
    return days;
  }

  /** The months of the year, where a whole year is shown. */
  public List<ArchiveMonths.Month> getMonths() {
    return archive.years().stream()
        .filter(year -> period.month() == ArchivePeriod.WHOLE_YEAR)
        .filter(year -> year.year().equals(getYear()))
        .flatMap(year -> year.months().stream())
        .toList();
  }

  public List<ArchiveMonths.Year> getYears() {
    return archive.years();
  }

  public String getCanonical() {
    return visit.addresses().canonical().archive(visit.site(), channel, period);
  }

  /**
   * What was published on one day.
   *
   * @param date {@code 2020-01-23}
   */
  public record Day(String date, List<Story> stories) {

    public Day {
      stories = List.copyOf(stories);
    }
  }
}
