package cn.zhanqun.ejb.staff;

import cn.zhanqun.domain.account.Extent;
import cn.zhanqun.domain.account.Grant;
import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.Site;
import java.time.Instant;
import java.util.Optional;

/**
 * A role somebody has, and where.
 *
 * @param siteName empty for the whole network
 * @param channelName empty for a whole site
 * @param beginsAt empty where it has held from the start
 * @param endsAt empty where it holds until it is taken back
 * @param over whether it has ended
 */
public record GrantLine(
    long id,
    long accountId,
    long roleId,
    String roleName,
    Extent extent,
    Optional<Long> siteId,
    String siteName,
    Optional<Long> channelId,
    String channelName,
    Optional<Instant> beginsAt,
    Optional<Instant> endsAt,
    boolean over) {

  static GrantLine of(Grant grant, Instant now) {
    return new GrantLine(
        grant.id(),
        grant.account().id(),
        grant.role().id(),
        grant.role().name(),
        grant.extent(),
        grant.site().map(Site::id),
        grant.site().map(Site::name).orElse(""),
        grant.channel().map(Channel::id),
        grant.channel().map(Channel::name).orElse(""),
        grant.beginsAt(),
        grant.endsAt(),
        grant.isOverAt(now));
  }
}
