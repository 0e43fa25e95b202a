package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A home page ready to be arranged anew.
 *
 * @param blocks in their order
 * @param state tells one arrangement from another, named when saving
 */
public record OpenedHome(long siteId, List<ArrangedBlock> blocks, String state) {

  private static final int LONG_ENOUGH = 16;

  public OpenedHome {
    blocks = List.copyOf(blocks);
  }

  /** As it is kept in memory for readers. */
  public static OpenedHome of(SiteView site) {
    return of(
        site.id(),
        site.blocks(),
        site.channels().stream().collect(Collectors.toMap(ChannelView::id, ChannelView::code)));
  }

  static OpenedHome of(Site site, List<BlockView> blocks, List<Channel> channels) {
    return of(
        site.id(), blocks, channels.stream().collect(Collectors.toMap(Channel::id, Channel::code)));
  }

  private static OpenedHome of(long siteId, List<BlockView> blocks, Map<Long, String> codes) {
    List<ArrangedBlock> arranged =
        blocks.stream().map(block -> ArrangedBlock.of(block, codes)).toList();
    return new OpenedHome(
        siteId, arranged, Sha256.of(arranged.toString()).substring(0, LONG_ENOUGH));
  }
}
