package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Channel;
import cn.zhanqun.domain.site.ChannelKind;
import java.util.Optional;

/**
 * A channel as pages see it.
 *
 * @param parentId the channel it stands under, {@link #AT_THE_TOP} for none
 * @param link where a channel that is a link leads, empty for every other
 * @param archiveAfterDays after how many days its articles count as archived
 * @param picture what it wears above its articles
 * @param hiddenWhenEmpty whether menus and home pages leave it out while it has no article
 */
public record ChannelView(
    long id,
    long siteId,
    long parentId,
    String code,
    String name,
    ChannelKind kind,
    String columnType,
    String description,
    String keywords,
    String link,
    int archiveAfterDays,
    Optional<PictureView> picture,
    boolean hiddenWhenEmpty) {

  public static final long AT_THE_TOP = 0;

  /** A channel that is shown whether it has articles or not. */
  public ChannelView(
      long id,
      long siteId,
      long parentId,
      String code,
      String name,
      ChannelKind kind,
      String columnType,
      String description,
      String keywords,
      String link,
      int archiveAfterDays,
      Optional<PictureView> picture) {
    this(
        id,
        siteId,
        parentId,
        code,
        name,
        kind,
        columnType,
        description,
        keywords,
        link,
        archiveAfterDays,
        picture,
        false);
  }

  static ChannelView of(Channel channel, Optional<PictureView> picture) {
    return new ChannelView(
        channel.id(),
        channel.site().id(),
        channel.parent().map(Channel::id).orElse(AT_THE_TOP),
        channel.code(),
        channel.name(),
        channel.kind(),
        channel.columnType(),
        channel.description(),
        channel.keywords(),
        channel.linkAddress(),
        channel.archiveAfterDays(),
        picture,
        channel.isHiddenWhenEmpty());
  }

  public boolean is(ChannelKind asked) {
    return kind == asked;
  }

  /** Whether it stands under no other. */
  public boolean isAtTheTop() {
    return parentId == AT_THE_TOP;
  }
}
