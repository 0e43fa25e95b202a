package cn.zhanqun.web.api;

import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The sites and channels of the network by the codes that addresses and programs name them with.
 */
@ApplicationScoped
public class Places {

  @Inject Sites sites;

  /** The site an address leads to. */
  SiteView siteAt(String code) {
    return network().site(code).orElseThrow(() -> AddressUnknown.site(code));
  }

  /** The channel an address leads to. */
  ChannelView channelAt(String siteCode, String code) {
    return siteAt(siteCode).channel(code).orElseThrow(() -> AddressUnknown.channel(siteCode, code));
  }

  /** The site that a program named beside the address. */
  SiteView siteNamed(String code) {
    return network().site(code).orElseThrow(() -> PlaceUnknown.site(code));
  }

  /** The channel that a program named beside the address. */
  ChannelView channelNamed(String siteCode, String code) {
    SiteView site = siteNamed(siteCode);
    return site.channel(code).orElseThrow(() -> PlaceUnknown.channel(siteCode, code));
  }

  NetworkView network() {
    return sites.network();
  }

  /** What programs are told of places. */
  Directory directory() {
    return new Directory(network());
  }
}
