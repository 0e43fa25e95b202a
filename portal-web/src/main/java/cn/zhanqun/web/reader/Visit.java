package cn.zhanqun.web.reader;

import cn.zhanqun.domain.standing.StandingKind;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.article.OutsideAddress;
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
  private ReaderView view;
  private PageForm form;
  private Addresses addresses;
  private long lastPage = 1;
  private PublishedArticle article;
  private Withdrawal withdrawal;
  private OutsideAddress destination;
  private boolean preview;

  void begin(NetworkView seen, Route found, PageForm asked) {
    network = seen;
    route = found;
    view = found.view();
    form = asked;
    addresses = new Addresses(seen, found.site(), asked);
  }

  /** The home page of a site as staff arrange it, before readers see it. */
  void beginPreview(NetworkView seen, SiteView arranged, PageForm asked) {
    begin(seen.with(arranged), Route.to(ReaderView.HOME, arranged), asked);
    preview = true;
  }

  /** The page shown, which is another than the one asked for where nothing is. */
  void shows(ReaderView shown) {
    view = shown;
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

  void foundDestination(OutsideAddress found) {
    destination = found;
  }

  NetworkView network() {
    return network;
  }

  SiteView site() {
    return route.site();
  }

  PageForm form() {
    return form;
  }

  ReaderView view() {
    return view;
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

  /** What the standing page shown is about. */
  Optional<StandingKind> standing() {
    return route.standing();
  }

  /** The part of the channel's archive that is shown. */
  Optional<ArchivePeriod> period() {
    return route.period();
  }

  Optional<PublishedArticle> article() {
    return Optional.ofNullable(article);
  }

  Optional<Withdrawal> withdrawal() {
    return Optional.ofNullable(withdrawal);
  }

  /** Where a reader goes who leaves us. */
  Optional<OutsideAddress> destination() {
    return Optional.ofNullable(destination);
  }

  boolean isPreview() {
    return preview;
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
