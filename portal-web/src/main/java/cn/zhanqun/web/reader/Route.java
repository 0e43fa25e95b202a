package cn.zhanqun.web.reader;

import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import java.util.Optional;

/**
 * What an address names: a page of a site, and on it perhaps a channel, a part of its archive, an
 * article or what a standing page is about.
 *
 * @param page number of the channel's page, counted from the oldest; {@link #NEWEST} at the
 *     channel's own address
 * @param articleId 0 unless an article is named
 */
record Route(
    ReaderView view,
    SiteView site,
    Optional<ChannelView> channel,
    long page,
    long articleId,
    Optional<StandingKind> standing,
    Optional<ArchivePeriod> period) {

  static final long NEWEST = 0;

  static Route to(ReaderView view, SiteView site) {
    return new Route(view, site, Optional.empty(), NEWEST, 0, Optional.empty(), Optional.empty());
  }

  static Route toChannel(SiteView site, ChannelView channel, long page) {
    return new Route(
        ReaderView.of(channel.kind()),
        site,
        Optional.of(channel),
        page,
        0,
        Optional.empty(),
        Optional.empty());
  }

  static Route toArchive(SiteView site, ChannelView channel, ArchivePeriod period) {
    return new Route(
        ReaderView.ARCHIVE,
        site,
        Optional.of(channel),
        NEWEST,
        0,
        Optional.empty(),
        Optional.of(period));
  }

  static Route toArticle(SiteView site, long articleId) {
    return new Route(
        ReaderView.ARTICLE,
        site,
        Optional.empty(),
        NEWEST,
        articleId,
        Optional.empty(),
        Optional.empty());
  }

  static Route toStanding(SiteView site, StandingKind kind) {
    return new Route(
        ReaderView.STANDING,
        site,
        Optional.empty(),
        NEWEST,
        0,
        Optional.of(kind),
        Optional.empty());
  }
}
