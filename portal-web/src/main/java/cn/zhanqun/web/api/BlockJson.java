package cn.zhanqun.web.api;

import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.ejb.site.ArrangedBlock;
import cn.zhanqun.ejb.site.BlockView;
import cn.zhanqun.ejb.site.BlockView.LinkView;
import cn.zhanqun.ejb.site.ChannelView;
import cn.zhanqun.ejb.site.SiteView;
import java.util.List;

/**
 * A block of a home page.
 *
 * @param title left out where the look or the channel says it
 * @param count how many articles at most
 * @param channels codes of channels of the site; left out for all
 */
public record BlockJson(
    BlockArea area,
    BlockLook look,
    String title,
    long count,
    List<String> channels,
    List<Link> links) {

  private static final int MORE_THAN_ANY_PAGE = 1000;

  public BlockJson {
    channels = List.copyOf(channels);
    links = List.copyOf(links);
  }

  static BlockJson of(SiteView site, BlockView block) {
    return new BlockJson(
        block.area(),
        block.look(),
        block.title(),
        block.count(),
        block.channelIds().stream()
            .flatMap(id -> site.channel(id).stream())
            .map(ChannelView::code)
            .toList(),
        block.links().stream().map(link -> new Link(link.name(), link.address())).toList());
  }

  ArrangedBlock arranged() {
    return new ArrangedBlock(
        area,
        look,
        title,
        (int) Math.min(count, MORE_THAN_ANY_PAGE),
        channels,
        links.stream().map(link -> new LinkView(link.name(), link.address())).toList());
  }

  /** A name that leads to somebody else's address. */
  public record Link(String name, String address) {}

  /** All blocks of a home page, in their order. */
  public record Home(List<BlockJson> blocks) {

    static Home of(SiteView site) {
      return new Home(site.blocks().stream().map(block -> BlockJson.of(site, block)).toList());
    }
  }
}
