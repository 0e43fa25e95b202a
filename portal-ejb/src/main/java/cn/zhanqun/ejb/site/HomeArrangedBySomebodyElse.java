package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.RuleViolation;

/** Somebody arranged the home page since it was opened; saving now would undo what they did. */
public class HomeArrangedBySomebodyElse extends RuleViolation {

  private static final long serialVersionUID = 1L;

  HomeArrangedBySomebodyElse(String siteName) {
    super("refusal.home-arranged-by-somebody-else", siteName);
  }
}
