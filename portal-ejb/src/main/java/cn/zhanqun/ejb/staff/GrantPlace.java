package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Extent;

/**
 * Where a role is to be granted.
 *
 * @param id the number of the site or of the channel; 0 for the whole network
 */
public record GrantPlace(Extent extent, long id) {

  public static final GrantPlace NETWORK = new GrantPlace(Extent.NETWORK, 0);

  public static GrantPlace site(long siteId) {
    return new GrantPlace(Extent.SITE, siteId);
  }

  /**
   * One channel.
   *
   * @param below whether also all that stand under it
   */
  public static GrantPlace channel(long channelId, boolean below) {
    return new GrantPlace(below ? Extent.CHANNEL_AND_BELOW : Extent.CHANNEL, channelId);
  }
}
