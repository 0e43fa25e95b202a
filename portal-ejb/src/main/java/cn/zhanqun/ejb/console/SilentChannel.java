package cn.zhanqun.ejb.console;

/** A channel in which nothing new appeared for longer than it should. */
public record SilentChannel(long siteId, String name) {}
