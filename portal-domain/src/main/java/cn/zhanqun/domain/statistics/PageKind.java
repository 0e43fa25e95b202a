package cn.zhanqun.domain.statistics;

/** What a page that is counted shows: an article, a channel, or the front page of a site. */
public enum PageKind {
  ARTICLE,
  CHANNEL,
  SITE
}
