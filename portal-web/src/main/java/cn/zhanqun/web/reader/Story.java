package cn.zhanqun.web.reader;

import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.Cover;
import cn.zhanqun.ejb.article.Headline;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * An article as it is told of on another page.
 *
 * @param site name of its home site
 * @param channel name of its channel there
 */
public record Story(Headline headline, String address, String site, String channel) {

  public long articleId() {
    return headline.articleId();
  }

  public String title() {
    return headline.title();
  }

  public String excerpt() {
    return headline.excerpt();
  }

  /** The picture that stands for it; none or one. */
  public List<Cover> covers() {
    return headline.cover().stream().toList();
  }

  Instant published() {
    return headline.firstPublishedAt();
  }

  /** The day in its address: {@code 2020-01-23}. */
  String publishedOn() {
    return CityTime.day(published()).toString();
  }

  /** {@code 2020-01-23 09:35} */
  public String minute() {
    return CityTime.toTheMinute(headline.shownAt());
  }

  /** {@code 2020-01-23} */
  public String date() {
    return CityTime.day(headline.shownAt()).toString();
  }

  /** {@code 01-23} */
  public String day() {
    return date().substring(5);
  }

  /** For machines: {@code 2020-01-23T09:35+08:00}. */
  public String moment() {
    return forMachines(headline.shownAt());
  }

  static String forMachines(Instant moment) {
    return moment
        .truncatedTo(ChronoUnit.MINUTES)
        .atZone(CityTime.ZONE)
        .toOffsetDateTime()
        .toString();
  }
}
