package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Site;
import cn.zhanqun.domain.site.SiteIdentity;
import java.util.List;
import java.util.Optional;

/**
 * A site as pages see it.
 *
 * @param main whether it is the city's own
 * @param host its own host name, empty where it answers under a prefix
 * @param channels in the order of its navigation
 */
public record SiteView(
    long id,
    String code,
    String name,
    String shortName,
    boolean main,
    String host,
    String accent,
    SiteIdentity identity,
    List<ChannelView> channels) {

  public SiteView {
    channels = List.copyOf(channels);
  }

  static SiteView of(Site site, List<ChannelView> channels) {
    return new SiteView(
        site.id(),
        site.code(),
        site.name(),
        site.shortName(),
        site.isMain(),
        site.host().orElse(""),
        site.accent(),
        site.identity(),
        channels);
  }

  public Optional<ChannelView> channel(String code) {
    return channels.stream().filter(channel -> channel.code().equals(code)).findFirst();
  }

  public Optional<ChannelView> channel(long id) {
    return channels.stream().filter(channel -> channel.id() == id).findFirst();
  }
}
