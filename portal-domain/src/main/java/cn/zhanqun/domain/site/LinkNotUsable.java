package cn.zhanqun.domain.site;

import cn.zhanqun.domain.RuleViolation;

/** A link must lead to a page of the portal or of the web. */
public class LinkNotUsable extends RuleViolation {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;

  LinkNotUsable(String address) {
    super(
        "refusal.link-not-usable",
        address.length() <= SHOWN ? address : address.substring(0, SHOWN) + "…");
  }
}
