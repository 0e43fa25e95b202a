package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/** A site cannot have this host, or cannot be without one. */
public class HostNotPossible extends RuleViolation {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;

  private HostNotPossible(String why, String what) {
    super(
        "refusal.host-not-possible." + why,
        what.length() <= SHOWN ? what : what.substring(0, SHOWN) + "…");
  }

  static HostNotPossible form(String typed) {
    return new HostNotPossible("form", typed);
  }

  /** Another site answers there. */
  public static HostNotPossible given(String host) {
    return new HostNotPossible("given", host);
  }

  /** From a sub-site's host no page would find back to a main site that has none. */
  public static HostNotPossible mainFirst(String mainSite) {
    return new HostNotPossible("main-first", mainSite);
  }
}
