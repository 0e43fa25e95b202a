package cn.zhanqun.domain.article;

/** How an article came to the portal. */
public enum Origin {
  /** Written here: first published when it is published here. */
  WRITTEN,
  /** Brought in from a page that was published elsewhere: keeps the time of that publication. */
  IMPORTED
}
