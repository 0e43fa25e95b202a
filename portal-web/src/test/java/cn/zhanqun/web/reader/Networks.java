package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.SiteIdentity;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.NetworkView;
import cn.zhanqun.ejb.site.SiteView;
import cn.zhanqun.ejb.site.StateView;
import cn.zhanqun.ejb.site.ThemeView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small networks for tests: a city, and two counties of the invented names Heshan and Linshui. */
final class Networks {

  static final String NO_HOST = "";
  static final ChannelView CITY_NEWS = channel(10, 1, "csxw");
  static final ChannelView CITY_PAGE = channel(11, 1, "jgzn", ChannelKind.PAGE, "");
  static final ChannelView CITY_SERVICE =
      channel(12, 1, "bsfw", ChannelKind.LINK, "https://zw.example/");
  static final ChannelView CITY_SHORTCUT = channel(13, 1, "hs", ChannelKind.LINK, "/heshan/");
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
            site(1, "city", cityHost, CITY_NEWS, CITY_PAGE, CITY_SERVICE, CITY_SHORTCUT),
            site(2, "heshan", countyHost, COUNTY_NEWS),
            site(3, "linshui", NO_HOST, channel(30, 3, "lsxw"))));
  }

  static SiteView site(NetworkView network, String code) {
    return network.site(code).orElseThrow();
  }

  private static SiteView site(long id, String code, String host, ChannelView... channels) {
    return new SiteView(
        id,
        code,
        code,
        code,
        id == 1,
        host,
        StateView.OPEN,
        ThemeView.plain("red"),
        SiteIdentity.UNKNOWN,
        List.of(channels),
        id == 2 ? Map.of("old", COUNTY_NEWS.id()) : Map.of(),
        List.of());
  }

  static ChannelView channel(long id, long siteId, String code) {
    return channel(id, siteId, code, ChannelKind.LIST, "");
  }

  static ChannelView channel(long id, long siteId, String code, ChannelKind kind, String link) {
    return new ChannelView(
        id,
        siteId,
        ChannelView.AT_THE_TOP,
        code,
        code,
        kind,
        "政务动态",
        "",
        "",
        link,
        Channel.USUALLY_ARCHIVED_AFTER_DAYS,
        Optional.empty());
  }
}
