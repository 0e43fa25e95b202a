package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.Cover;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.NewsItem;
import cn.zhanqun.ejb.article.PublishedArticles;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.feed.Feed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the feeds of sites and channels tell, whatever their format. */
@ApplicationScoped
class Feeds {

  private static final int NEWEST = 30;
  private static final String NAME = "feed";

  @Inject PublishedArticles articles;

  /**
   * @param addresses in full
   */
  Feed read(Direction.Tell wanted, NetworkView network, Addresses addresses) {
    SiteView site = wanted.site();
    Optional<ChannelView> channel = wanted.channel();
    String page =
        channel.map(found -> addresses.channel(site, found)).orElseGet(() -> addresses.home(site));
    return new Feed(
        channel.map(found -> found.name() + "_").orElse("") + site.name(),
        channel.map(ChannelView::description).orElseGet(() -> PageHead.descriptionOf(site)),
        page + NAME,
        page,
        addresses.document(site, DocumentKind.ICON),
        publisherOf(site),
        articles.asNews(newest(wanted)).stream()
            .map(news -> entry(news, network, addresses))
            .toList());
  }

  /** Whoever organizes it, else the site itself. */
  static String publisherOf(SiteView site) {
    String organizer = site.identity().getOrganizer();
    return organizer.isEmpty() ? site.name() : organizer;
  }

  private List<Headline> newest(Direction.Tell wanted) {
    List<Headline> found =
        wanted
            .channel()
            .map(channel -> articles.newestIn(channel.id(), NEWEST))
            .orElseGet(() -> articles.newestOn(wanted.site().id(), NEWEST));
    return eachOnce(found);
  }

  /** An article may stand in several channels of a site. */
  private static List<Headline> eachOnce(List<Headline> headlines) {
    Set<Long> seen = new HashSet<>();
    List<Headline> once = new ArrayList<>(headlines);
    once.removeIf(headline -> !seen.add(headline.articleId()));
    return once;
  }

  private static Feed.Entry entry(NewsItem news, NetworkView network, Addresses addresses) {
    Headline headline = news.headline();
    return new Feed.Entry(
        addresses.article(headline),
        headline.title(),
        headline.excerpt(),
        network.channel(headline.channelId()).map(ChannelView::name).orElse(""),
        news.authors(),
        headline.cover().map(Cover::address).map(addresses::absolute),
        headline.firstPublishedAt(),
        news.revisedAt());
  }
}
