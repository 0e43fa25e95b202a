package cn.zhanqun.ejb.migration;

import cn.zhanqun.domain.RuleViolation;

/** The saved page shows navigation or nothing at all, but no text of an article. */
public class NoArticleInPage extends RuleViolation {

  private static final long serialVersionUID = 1L;

  public NoArticleInPage() {
    super("import.no-article");
  }
}
