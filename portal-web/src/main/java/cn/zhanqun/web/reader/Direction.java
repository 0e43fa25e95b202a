package cn.zhanqun.web.reader;

import cn.zhanqun.ejb.site.SiteView;

/** What the router tells a reader who asks for an address. */
sealed interface Direction {

  /** Here it is. */
  record Show(Route route) implements Direction {}

  /** It lies, for ever, at another address. */
  record Moved(String address) implements Direction {}

  /** This site has nothing there. */
  record Absent(SiteView site) implements Direction {}

  /** This host name is none of ours. */
  record Misdirected() implements Direction {}
}
