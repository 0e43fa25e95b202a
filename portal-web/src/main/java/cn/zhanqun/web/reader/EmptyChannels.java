package cn.zhanqun.web.reader;

import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.ejb.article.ChannelMonths;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Leaves out of menus and home pages the channels that hide while they have no article; the map of
 * the site names them, and their address answers.
 */
@ApplicationScoped
public class EmptyChannels {

  @Inject ChannelMonths months;

  /** Those of the channels that readers are led to, in their order. */
  List<ChannelView> leftOutOf(SiteView site, List<ChannelView> channels) {
    return channels.stream().filter(channel -> !isHidden(site, channel)).toList();
  }

  /** What stands under a channel counts as its own; a link never has an article. */
  private boolean isHidden(SiteView site, ChannelView channel) {
    return channel.hiddenWhenEmpty()
        && !channel.is(ChannelKind.LINK)
        && site.withAllBelow(channel.id()).stream().noneMatch(months::isAnyIn);
  }
}
