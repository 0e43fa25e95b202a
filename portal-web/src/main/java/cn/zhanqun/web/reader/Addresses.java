package cn.zhanqun.web.reader;

import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * The addresses of everything readers can open, as links in the pages of one site. They begin at
 * the root of the host the reader is on; only a site with a host of its own is named by that host,
 * which comes from its row and never from the request.
 */
public final class Addresses {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MMdd");

  private final NetworkView network;
  private final SiteView here;

  /**
   * Addresses as links of one site's pages.
   *
   * @param here that site
   */
  public Addresses(NetworkView network, SiteView here) {
    this.network = network;
    this.here = here;
  }

  public String home(SiteView site) {
    if (!site.host().isEmpty()) {
      return site.id() == here.id() ? "/" : "//" + site.host() + "/";
    }
    return hostOfTheUnhosted() + (site.main() ? "/" : "/" + site.code() + "/");
  }

  /** Sites without a host live on the main one's, and so must a link from another host say. */
  private String hostOfTheUnhosted() {
    String mainHost = network.main().map(SiteView::host).orElse("");
    boolean elsewhere = !here.main() && !here.host().isEmpty() && !mainHost.isEmpty();
    return elsewhere ? "//" + mainHost : "";
  }

  public String channel(SiteView site, ChannelView channel) {
    return home(site) + channel.code() + "/";
  }

  /** A page of a channel by its number, counted from the oldest. */
  public String channelPage(SiteView site, ChannelView channel, long page) {
    return channel(site, channel) + "index_" + page + ".html";
  }

  public String article(Headline headline) {
    return article(headline.siteId(), headline.firstPublishedAt(), headline.articleId());
  }

  /**
   * The one address of an article, wherever it is shown.
   *
   * @param siteId its home site
   */
  public String article(long siteId, Instant firstPublishedAt, long articleId) {
    String day = DAY.format(CityTime.day(firstPublishedAt));
    return home(network.site(siteId).orElse(here)) + "c/" + day + "/" + articleId + ".html";
  }

  public String search(SiteView site) {
    return home(site) + "search";
  }
}
