package cn.zhanqun.ejb.migration;

/** What an article page says about itself, in the order in which staff look it through. */
public enum PageField {
  SITE,
  CHANNEL,
  ADDRESS,
  TITLE,
  SUBTITLE,
  TIME,
  BYLINES,
  SOURCE,
  EDITOR,
  BODY
}
