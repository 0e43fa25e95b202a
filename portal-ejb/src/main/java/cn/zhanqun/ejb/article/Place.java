package cn.zhanqun.ejb.article;

/** Where an article stands, before it is asked whether readers may see it. */
public record Place(long articleId, long channelId) {}
