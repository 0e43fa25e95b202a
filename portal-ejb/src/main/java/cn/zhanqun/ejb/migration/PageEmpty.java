package cn.zhanqun.ejb.migration;

import cn.zhanqun.domain.RuleViolation;

/** Nothing was brought: the saved page has no character in it. */
public class PageEmpty extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public PageEmpty() {
    super("import.page-empty");
  }
}
