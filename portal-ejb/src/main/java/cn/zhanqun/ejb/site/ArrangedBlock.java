package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.ejb.site.BlockView.LinkView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A block as somebody wants it who arranges a home page.
 *
 * @param channels codes of channels of the site; none means all
 */
public record ArrangedBlock(
    BlockArea area,
    BlockLook look,
    String title,
    int count,
    List<String> channels,
    List<LinkView> links) {

  public ArrangedBlock {
    channels = List.copyOf(channels);
    links = List.copyOf(links);
  }

  static ArrangedBlock of(BlockView block, Map<Long, String> codes) {
    return new ArrangedBlock(
        block.area(),
        block.look(),
        block.title(),
        block.count(),
        block.channelIds().stream().flatMap(id -> Stream.ofNullable(codes.get(id))).toList(),
        block.links());
  }
}
