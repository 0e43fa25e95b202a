package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import java.util.List;

/** Small networks for tests: a city, and two counties of the invented names Heshan and Linshui. */
final class Networks {

  static final String NO_HOST = "";
  static final ChannelView CITY_NEWS = channel(10, 1, "csxw");
  static final ChannelView COUNTY_NEWS = channel(20, 2, "hsxw");

  private Networks() {}

  static NetworkView withoutHosts() {
    return network(NO_HOST, NO_HOST);
  }

  /** The second county never has a host. */
  static NetworkView network(String cityHost, String countyHost) {
    return new NetworkView(
        1,
        List.of(
            site(1, "city", cityHost, CITY_NEWS),
            site(2, "heshan", countyHost, COUNTY_NEWS),
            site(3, "linshui", NO_HOST, channel(30, 3, "lsxw"))));
  }

  static SiteView site(NetworkView network, String code) {
    return network.site(code).orElseThrow();
  }

  private static SiteView site(long id, String code, String host, ChannelView channel) {
    return new SiteView(
        id, code, code, code, id == 1, host, "red", SiteIdentity.UNKNOWN, List.of(channel));
  }

  private static ChannelView channel(long id, long siteId, String code) {
    return new ChannelView(id, siteId, code, code, "政务动态", "", "");
  }
}
