package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.BlockArea;
import cn.zhanqun.domain.site.BlockLook;
import cn.zhanqun.ejb.site.BlockView.LinkView;
import java.util.List;

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
}
