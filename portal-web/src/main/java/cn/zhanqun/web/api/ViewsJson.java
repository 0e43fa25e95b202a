package cn.zhanqun.web.api;

import cn.zhanqun.ejb.statistics.Period;
import cn.zhanqun.ejb.statistics.Readership.DayViews;
import cn.zhanqun.ejb.statistics.Readership.ReadArticle;
import java.util.List;

/**
 * How a site is read.
 *
 * @param articles its articles read most in the period, the most first
 * @param days views of all its pages on each of the last thirty days, today first
 */
public record ViewsJson(String site, Period period, List<Read> articles, List<Day> days) {

  /** An article and how often it was opened. */
  public record Read(HeadlineJson article, long views) {

    static Read of(ReadArticle read, Directory directory) {
      return new Read(HeadlineJson.of(read.headline(), directory), read.views());
    }
  }

  /**
   * Views of a day.
   *
   * @param day in the city, such as {@code 2020-01-23}
   */
  public record Day(String day, long views) {

    static Day of(DayViews views) {
      return new Day(views.day().toString(), views.views());
    }
  }
}
