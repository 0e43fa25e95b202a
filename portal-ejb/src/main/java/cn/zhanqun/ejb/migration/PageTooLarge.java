package cn.zhanqun.ejb.migration;

import cn.zhanqun.domain.RuleViolation;

/** The saved page is larger than any article page ought to be. */
public class PageTooLarge extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public PageTooLarge(long megabytesAllowed) {
    super("import.page-too-large", megabytesAllowed);
  }
}
