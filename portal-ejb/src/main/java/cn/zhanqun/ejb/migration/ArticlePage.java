package cn.zhanqun.ejb.migration;

/**
 * A saved page, text or HTML, taken apart and ready to be read: what it declares and shows.
 *
 * @param leftOut message key of what of the text may be missing; empty when nothing is
 */
record ArticlePage(Declared declared, Frame frame, String leftOut) {

  static ArticlePage of(SavedPage page) {
    return page.isHtml() ? HtmlPage.open(page) : TextPage.open(page);
  }
}
