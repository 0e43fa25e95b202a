package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.Headline;
import java.time.Instant;

/**
 * A published article in a list.
 *
 * @param site its home site
 * @param channel the channel of its home site
 * @param address where readers find it
 */
public record HeadlineJson(
    long id,
    String site,
    String channel,
    String title,
    String subtitle,
    String excerpt,
    Instant shownAt,
    String address) {

  static HeadlineJson of(Headline headline, Directory directory) {
    return new HeadlineJson(
        headline.articleId(),
        directory.siteCode(headline.siteId()),
        directory.channelCode(headline.channelId()),
        headline.title(),
        headline.subtitle(),
        headline.excerpt(),
        headline.shownAt(),
        directory.address(headline));
  }
}
