package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Block;
import cn.zhanqun.domain.site.BlockLink;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.Site;
import cn.zhanqun.ejb.site.BlockView.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the blocks of a home page of what somebody wants there, and refuses what can't stand. */
final class BlockMaking {

  private final Site site;
  private final Map<String, Channel> channels;

  /**
   * @param channelsEver all of the site, those that were merged among them
   */
  BlockMaking(Site site, List<Channel> channelsEver) {
    this.site = site;
    this.channels =
        channelsEver.stream().collect(Collectors.toMap(Channel::code, Function.identity()));
  }

  List<Block> make(List<ArrangedBlock> arranged) {
    if (arranged.isEmpty() || arranged.size() > HomeNotArrangeable.MOST_BLOCKS) {
      throw HomeNotArrangeable.size();
    }
    List<Block> made = new ArrayList<>();
    for (ArrangedBlock block : arranged) {
      made.add(made(made.size() + 1, block));
    }
    return made;
  }

  private Block made(int position, ArrangedBlock arranged) {
    if (arranged.title().length() > HomeNotArrangeable.LONGEST_TITLE) {
      throw HomeNotArrangeable.title();
    }
    Block block =
        new Block(
            site, position, arranged.area(), arranged.look(), arranged.title(), arranged.count());
    block.show(arranged.channels().stream().distinct().map(this::shown).toList());
    block.linkTo(arranged.links().stream().map(BlockMaking::link).toList());
    return block;
  }

  private Channel shown(String code) {
    Channel channel =
        Optional.ofNullable(channels.get(code)).orElseThrow(() -> HomeNotArrangeable.channel(code));
    if (channel.isMerged()) {
      throw HomeNotArrangeable.merged(channel.name());
    }
    if (channel.kind() == ChannelKind.LINK) {
      throw HomeNotArrangeable.link(channel.name());
    }
    return channel;
  }

  private static BlockLink link(LinkView wanted) {
    if (wanted.name().isBlank() || wanted.name().length() > HomeNotArrangeable.LONGEST_TITLE) {
      throw HomeNotArrangeable.linkName(wanted.address());
    }
    return new BlockLink(wanted.name(), wanted.address());
  }
}
