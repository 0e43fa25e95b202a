package cn.zhanqun.ejb.statistics;

import cn.zhanqun.domain.statistics.PageKind;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One page on one day in the city.
 *
 * @param objectId the article, channel or site
 */
public record CountedPage(LocalDate day, PageKind kind, long objectId)
    implements Comparable<CountedPage> {

  private static final Comparator<CountedPage> ORDER =
      Comparator.comparing(CountedPage::day)
          .thenComparing(CountedPage::kind)
          .thenComparing(CountedPage::objectId);

  /** One order for all nodes, so that no two wait for each other. */
  @Override
  public int compareTo(CountedPage other) {
    return ORDER.compare(this, other);
  }
}
