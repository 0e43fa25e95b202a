package cn.zhanqun.ejb.account;

import cn.zhanqun.domain.account.Extent;
import cn.zhanqun.domain.account.Permission;

/**
 * One permission of one grant, as the database tells it.
 *
 * @param siteId null for the whole network
 * @param channelId null for a whole site and for the network
 */
public record HeldRight(Permission permission, Extent extent, Long siteId, Long channelId) {}
