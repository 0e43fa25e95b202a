package cn.zhanqun.ejb.article;

import java.time.Instant;

/**
 * A published article in a list.
 *
 * @param siteId its home site
 * @param channelId the channel of its home site
 * @param firstPublishedAt gives its address
 */
public record Headline(
    long articleId,
    long siteId,
    long channelId,
    String title,
    String subtitle,
    String excerpt,
    Instant shownAt,
    Instant firstPublishedAt) {}
