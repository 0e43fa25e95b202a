package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.RuleViolation;

/** A site cannot look as somebody wants it, because something named is not there or too much. */
public class HomeNotArrangeable extends RuleViolation {

  static final int MOST_BLOCKS = 60;
  static final int LONGEST_TITLE = 100;

  private static final long serialVersionUID = 1L;

  private HomeNotArrangeable(String what, Object... arguments) {
    super("refusal.home-not-arrangeable." + what, arguments);
  }

  static HomeNotArrangeable size() {
    return new HomeNotArrangeable("size", String.valueOf(MOST_BLOCKS));
  }

  static HomeNotArrangeable title() {
    return new HomeNotArrangeable("title", String.valueOf(LONGEST_TITLE));
  }

  static HomeNotArrangeable channel(String code) {
    return new HomeNotArrangeable("channel", code);
  }

  static HomeNotArrangeable merged(String channelName) {
    return new HomeNotArrangeable("merged", channelName);
  }

  static HomeNotArrangeable link(String channelName) {
    return new HomeNotArrangeable("link", channelName);
  }

  static HomeNotArrangeable linkName(String address) {
    return new HomeNotArrangeable("link-name", address, String.valueOf(LONGEST_TITLE));
  }

  static HomeNotArrangeable picture(long mediaId) {
    return new HomeNotArrangeable("picture", String.valueOf(mediaId));
  }
}
