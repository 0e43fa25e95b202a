package cn.zhanqun.ejb.migration;

import cn.zhanqun.domain.RuleViolation;

/** What was brought is no page but a picture, a PDF, a Word file or the like. */
public class PageIsBinary extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public PageIsBinary() {
    super("import.page-is-binary");
  }
}
