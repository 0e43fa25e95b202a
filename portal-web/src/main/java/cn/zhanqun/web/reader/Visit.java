package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.PublishedArticle;
import cn.zhanqun.ejb.article.Withdrawal;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * One reader's request after the router has looked at it: where it leads, and what was found there.
 * The network in it is one snapshot, so that a page agrees with itself.
 */
@RequestScoped
public class Visit {

  private NetworkView network;
  private Route route;
  private Addresses addresses;
  private long lastPage = 1;
  private PublishedArticle article;
  private Withdrawal withdrawal;

  void begin(NetworkView seen, Route found) {
    network = seen;
    route = found;
    addresses = new Addresses(seen, found.site());
  }

  void foundChannel(long pages) {
    lastPage = pages;
  }

  void foundArticle(PublishedArticle found) {
    article = found;
  }

  void foundWithdrawal(Withdrawal found) {
    withdrawal = found;
  }

  NetworkView network() {
    return network;
  }

  SiteView site() {
    return route.site();
  }

  ReaderView view() {
    return route.view();
  }

  /** The channel shown, or the one the article shown belongs to on its home site. */
  Optional<ChannelView> channel() {
    return article().isPresent() ? site().channel(article.channelId()) : route.channel();
  }

  /** The number of the channel's page, which is the last one at the channel's own address. */
  long page() {
    return route.page() == Route.NEWEST ? lastPage : route.page();
  }

  long lastPage() {
    return lastPage;
  }

  Optional<PublishedArticle> article() {
    return Optional.ofNullable(article);
  }

  Optional<Withdrawal> withdrawal() {
    return Optional.ofNullable(withdrawal);
  }

  Addresses addresses() {
    return addresses;
  }

  Story story(Headline headline) {
    SiteView home = network.site(headline.siteId()).orElse(site());
    return new Story(
        headline,
        addresses.article(headline),
        home.name(),
        home.channel(headline.channelId()).map(ChannelView::name).orElse(""));
  }
}
