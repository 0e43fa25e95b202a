package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.site.Channel;

/** A channel as pages see it. */
public record ChannelView(
    long id,
    long siteId,
    String code,
    String name,
    String columnType,
    String description,
    String keywords) {

  static ChannelView of(Channel channel) {
    return new ChannelView(
        channel.id(),
        channel.site().id(),
        channel.code(),
        channel.name(),
        channel.columnType(),
        channel.description(),
        channel.keywords());
  }
}
