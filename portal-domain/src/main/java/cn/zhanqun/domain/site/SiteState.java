package cn.zhanqun.domain.site;

/** What readers and staff find at a site. */
public enum SiteState {
  /** 开放: readers read, staff publish. */
  OPEN,
  /** 只读: readers read; staff change nothing for the time being. */
  READ_ONLY,
  /** 关闭: readers are asked to come again; staff go on preparing. */
  CLOSED,
  /** 已归档: readers read what there was, and every page says so; staff change nothing any more. */
  ARCHIVED;

  /** Whether staff may change what the site has. */
  public boolean isChangeable() {
    return this == OPEN || this == CLOSED;
  }

  /** Whether the main site, through which all others are found, may be so. */
  boolean suitsTheMainSite() {
    return this == OPEN || this == READ_ONLY;
  }
}
