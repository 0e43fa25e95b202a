package cn.zhanqun.web.api;

import cn.zhanqun.ejb.article.Headline;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.web.reader.Addresses;
import java.time.Instant;

/**
 * What programs are told of places: codes instead of our numbers, and the addresses under which
 * readers find them, as links of the main site.
 */
final class Directory {

  private final NetworkView network;
  private final Addresses addresses;

  Directory(NetworkView network) {
    this.network = network;
    this.addresses = Addresses.ofMainSite(network);
  }

  /** The code of a site, empty for none. */
  String siteCode(long siteId) {
    return network.site(siteId).map(SiteView::code).orElse("");
  }

  /** The code of a channel, empty for none. */
  String channelCode(long channelId) {
    return network.channel(channelId).map(ChannelView::code).orElse("");
  }

  /** The code of the site that has the channel, empty for none. */
  String siteCodeOfChannel(long channelId) {
    return network.channel(channelId).map(ChannelView::siteId).map(this::siteCode).orElse("");
  }

  String address(SiteView site) {
    return addresses.home(site);
  }

  String address(SiteView site, ChannelView channel) {
    return addresses.channel(site, channel);
  }

  String address(Headline headline) {
    return addresses.article(headline);
  }

  String article(long siteId, Instant firstPublishedAt, long articleId) {
    return addresses.article(siteId, firstPublishedAt, articleId);
  }
}
