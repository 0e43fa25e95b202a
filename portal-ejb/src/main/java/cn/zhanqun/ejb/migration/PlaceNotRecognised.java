package cn.zhanqun.ejb.migration;

import cn.zhanqun.domain.RuleViolation;

/** A saved page does not say clearly which site and channel it belongs to, so the editor has to. */
public class PlaceNotRecognised extends RuleViolation {

  private static final long serialVersionUID = 1L;

  PlaceNotRecognised(String siteName, String channelName) {
    super("import.place-not-recognised", siteName, channelName);
  }
}
