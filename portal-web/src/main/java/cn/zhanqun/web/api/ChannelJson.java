package cn.zhanqun.web.api;

import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import java.util.List;
import java.util.Optional;

/**
 * A channel of a site.
 *
 * @param parent code of the channel it stands under; left out for none
 * @param address where readers find it; of a link, where it leads
 */
public record ChannelJson(
    String site,
    String code,
    String name,
    ChannelKind kind,
    Optional<String> parent,
    String columnType,
    String description,
    String address) {

  static ChannelJson of(SiteView site, ChannelView channel, Directory directory) {
    return new ChannelJson(
        site.code(),
        channel.code(),
        channel.name(),
        channel.kind(),
        site.above(channel).map(ChannelView::code),
        channel.columnType(),
        channel.description(),
        directory.address(site, channel));
  }

  /** All of a site, in the order of its navigation. */
  public record Navigation(List<ChannelJson> channels) {}

  /**
   * A page of what stands in a channel.
   *
   * @param page counted from the oldest
   * @param lastPage the newest
   * @param articles newest first
   */
  public record Page(
      String site, String channel, long page, long lastPage, List<HeadlineJson> articles) {}
}
