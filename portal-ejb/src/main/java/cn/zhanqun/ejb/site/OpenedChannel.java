package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.ledger.Sha256;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.ChannelProfile;
import java.io.Serializable;

/**
 * A channel ready to be described anew.
 *
 * @param state tells one profile from another, named when saving; it says nothing of the articles
 *     that come and go meanwhile
 */
public record OpenedChannel(
    long channelId, long siteId, String code, ChannelProfile profile, String state)
    implements Serializable {

  private static final int LONG_ENOUGH = 16;

  static OpenedChannel of(Channel channel) {
    ChannelProfile profile = channel.profile();
    return new OpenedChannel(
        channel.id(),
        channel.site().id(),
        channel.code(),
        profile,
        Sha256.of(profile.toString()).substring(0, LONG_ENOUGH));
  }
}
