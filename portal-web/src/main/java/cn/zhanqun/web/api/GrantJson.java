package cn.zhanqun.web.api;

import cn.zhanqun.domain.account.Extent;
import cn.zhanqun.ejb.staff.GrantLine;
import cn.zhanqun.ejb.staff.HolderLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A role somebody has, and where.
 *
 * @param site code of the site, empty for the whole network
 * @param channel code of the channel, empty for a whole site
 * @param over whether it has ended
 */
public record GrantJson(
    long id,
    long account,
    long role,
    String roleName,
    Extent extent,
    String site,
    String channel,
    Optional<Instant> beginsAt,
    Optional<Instant> endsAt,
    boolean over) {

  static GrantJson of(GrantLine line, Directory directory) {
    return new GrantJson(
        line.id(),
        line.accountId(),
        line.roleId(),
        line.roleName(),
        line.extent(),
        line.siteId().map(directory::siteCode).orElse(""),
        line.channelId().map(directory::channelCode).orElse(""),
        line.beginsAt(),
        line.endsAt(),
        line.over());
  }

  /** What one person was granted, the newest first. */
  public record OfAccount(List<GrantJson> grants) {}

  /**
   * Somebody with their roles.
   *
   * @param roles their names
   */
  public record Holder(StaffJson account, List<String> roles) {

    static Holder of(HolderLine line) {
      return new Holder(StaffJson.of(line.person()), line.roles());
    }
  }

  /** A page of people with their roles, by name. */
  public record Holders(long page, long total, List<Holder> people) {}
}
