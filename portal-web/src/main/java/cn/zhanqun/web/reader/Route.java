package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import java.util.Optional;

/**
 * What an address names: a page of a site, and on it perhaps a channel or an article.
 *
 * @param page number of the channel's page, counted from the oldest; {@link #NEWEST} at the
 *     channel's own address
 * @param articleId 0 unless an article is named
 */
record Route(
    ReaderView view, SiteView site, Optional<ChannelView> channel, long page, long articleId) {

  static final long NEWEST = 0;

  static Route to(ReaderView view, SiteView site) {
    return new Route(view, site, Optional.empty(), NEWEST, 0);
  }

  static Route toChannel(SiteView site, ChannelView channel, long page) {
    return new Route(ReaderView.CHANNEL, site, Optional.of(channel), page, 0);
  }

  static Route toArticle(SiteView site, long articleId) {
    return new Route(ReaderView.ARTICLE, site, Optional.empty(), NEWEST, articleId);
  }
}
