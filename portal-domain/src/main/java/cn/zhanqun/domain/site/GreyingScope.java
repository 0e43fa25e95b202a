package cn.zhanqun.domain.site;

/** Which pages turn grey: the front pages alone, or everything readers see. */
public enum GreyingScope {
  HOME_PAGES,
  EVERYTHING
}
