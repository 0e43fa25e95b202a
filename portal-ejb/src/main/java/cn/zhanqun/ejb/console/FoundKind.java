package cn.zhanqun.ejb.console;

/** What the search of the console finds, in the order in which it is shown. */
public enum FoundKind {
  ARTICLE,
  CHANNEL,
  SITE,
  ACCOUNT,
  MISTAKE
}
