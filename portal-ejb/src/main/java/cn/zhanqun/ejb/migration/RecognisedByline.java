package cn.zhanqun.ejb.migration;

import cn.zhanqun.domain.article.BylineRole;

/** Somebody the page names as having made the article, and what they did. */
public record RecognisedByline(BylineRole role, String name) {}
