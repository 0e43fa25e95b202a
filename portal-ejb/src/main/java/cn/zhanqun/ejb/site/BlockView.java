package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Block;
import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import java.util.List;

/**
 * A piece of a home page as pages see it.
 *
 * @param title empty where the look or the channel says it
 * @param count how many articles at most
 * @param channelIds channels of its site, of which it tells; none means all
 */
public record BlockView(
    BlockArea area,
    BlockLook look,
    String title,
    int count,
    List<Long> channelIds,
    List<LinkView> links) {

  public BlockView {
    channelIds = List.copyOf(channelIds);
    links = List.copyOf(links);
  }

  static BlockView of(Block block) {
    return new BlockView(
        block.area(),
        block.look(),
        block.title(),
        block.count(),
        block.channelIds(),
        block.links().stream()
            .map(link -> new LinkView(link.getName(), link.getAddress()))
            .toList());
  }

  /** A name that leads to somebody else's address. */
  public record LinkView(String name, String address) {}
}
