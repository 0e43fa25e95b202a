package cn.zhanqun.ejb.article;

import java.time.Instant;

/** What readers are told at the address of an article that was taken from them. */
public record Withdrawal(
    long articleId, long siteId, String reason, Instant withdrawnAt, Instant firstPublishedAt) {}
