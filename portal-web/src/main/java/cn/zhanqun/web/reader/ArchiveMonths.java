package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.ChannelMonths;
import cn.zhanqun.ejb.site.ChannelView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The years and months in which the channel shown has articles, as links beside its lists. */
@RequestScoped
public class ArchiveMonths {

  @Inject Visit visit;
  @Inject ChannelMonths months;

  /** The newest year first, and in it the newest month. */
  List<Year> years() {
    ChannelView channel = visit.channel().orElseThrow();
    Map<Integer, List<Month>> years = new LinkedHashMap<>();
    months
        .of(channel.id())
        .forEach(
            (month, count) ->
                years
                    .computeIfAbsent(month.getYear(), year -> new ArrayList<>())
                    .add(month(channel, month, count)));
    return years.entrySet().stream()
        .map(entry -> year(channel, entry.getKey(), entry.getValue()))
        .toList();
  }

  private Month month(ChannelView channel, YearMonth month, int count) {
    ArchivePeriod period = ArchivePeriod.of(month);
    return new Month(month.getMonthValue(), count, address(channel, period), current(period));
  }

  private Year year(ChannelView channel, int year, List<Month> found) {
    ArchivePeriod period = new ArchivePeriod(year, ArchivePeriod.WHOLE_YEAR);
    return new Year(
        String.valueOf(year),
        found.stream().mapToInt(Month::count).sum(),
        address(channel, period),
        current(period),
        found);
  }

  private String address(ChannelView channel, ArchivePeriod period) {
    return visit.addresses().archive(visit.site(), channel, period);
  }

  private String current(ArchivePeriod period) {
    return visit.period().filter(period::equals).isPresent() ? "page" : "";
  }

  /**
   * A year of the archive.
   *
   * @param current value for {@code aria-current}, or empty
   */
  public record Year(String year, int count, String address, String current, List<Month> months) {

    public Year {
      months = List.copyOf(months);
    }

    /** Whether it or one of its months is what is shown. */
    public boolean isShown() {
      return !current.isEmpty() || months.stream().anyMatch(month -> !month.current().isEmpty());
    }
  }

  /**
   * A month of the archive.
   *
   * @param current value for {@code aria-current}, or empty
   */
  public record Month(int month, int count, String address, String current) {}
}
