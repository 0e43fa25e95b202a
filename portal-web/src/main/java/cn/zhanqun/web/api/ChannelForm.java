package cn.zhanqun.web.api;

import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.ChannelKind;
import cn.zhanqun.domain.site.ChannelProfile;
import cn.zhanqun.ejb.site.OpenedChannel;
import java.util.Optional;

/**
 * What staff say of a channel.
 *
 * @param code what stands in its address for ever; read when it is added, and never later
 * @param link where a link leads, for that kind alone
 * @param archiveAfterDays after how many days its articles count as archived; left out, five years
 * @param freshWithinDays within how many days something new must appear; left out for never
 * @param owner who answers for it, in words
 * @param whenEmpty whether menus and home pages leave it out while it has no article
 */
public record ChannelForm(
    String code,
    String name,
    ChannelKind kind,
    String link,
    String columnType,
    String description,
    String keywords,
    Optional<Long> archiveAfterDays,
    Optional<Long> freshWithinDays,
    String owner,
    WhenEmpty whenEmpty) {

  /** What becomes of a channel without articles. */
  public enum WhenEmpty {
    SHOWN,
    HIDDEN
  }

  static ChannelForm of(OpenedChannel channel) {
    ChannelProfile profile = channel.profile();
    return new ChannelForm(
        channel.code(),
        profile.name(),
        profile.kind(),
        profile.linkAddress(),
        profile.columnType(),
        profile.description(),
        profile.keywords(),
        Optional.of((long) profile.archiveAfterDays()),
        Optional.of((long) profile.freshWithinDays()).filter(days -> days > 0),
        profile.owner(),
        profile.hiddenWhenEmpty() ? WhenEmpty.HIDDEN : WhenEmpty.SHOWN);
  }

  ChannelProfile profile() {
    return new ChannelProfile(
        name,
        kind,
        link,
        columnType,
        description,
        keywords,
        days(archiveAfterDays, Channel.USUALLY_ARCHIVED_AFTER_DAYS),
        days(freshWithinDays, 0),
        owner,
        whenEmpty == WhenEmpty.HIDDEN);
  }

  /** What no calendar holds is too much, and refused as such. */
  private static int days(Optional<Long> days, int usual) {
    return days.map(count -> (int) Math.min(count, Integer.MAX_VALUE)).orElse(usual);
  }
}
