package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.ChannelKind;
import java.io.Serializable;

/**
 * A channel in the tree of its site as staff see it.
 *
 * @param parentId the channel it stands under, {@link ChannelView#AT_THE_TOP} for none
 * @param level how many it stands under, 1 at the top
 * @param lacking whether the official tags of its pages would not be complete
 */
public record ChannelLine(
    long channelId,
    long parentId,
    int level,
    String code,
    String name,
    ChannelKind kind,
    boolean lacking,
    boolean hiddenWhenEmpty)
    implements Serializable {

  static ChannelLine of(Channel channel) {
    return new ChannelLine(
        channel.id(),
        channel.parent().map(Channel::id).orElse(ChannelView.AT_THE_TOP),
        levelOf(channel),
        channel.code(),
        channel.name(),
        channel.kind(),
        !channel.profile().missing().isEmpty(),
        channel.isHiddenWhenEmpty());
  }

  private static int levelOf(Channel channel) {
    return 1 + channel.parent().map(ChannelLine::levelOf).orElse(0);
  }
}
