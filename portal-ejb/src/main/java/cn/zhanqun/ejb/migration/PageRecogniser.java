package cn.zhanqun.ejb.migration;

import java.util.List;

/**
 * Reads a saved article page as a person would, and says of each field whether it was recognised,
 * is in doubt, or is not there. It never refuses a page for a missing field, only for a missing
 * text.
 */
public final class PageRecogniser {

  /**
   * Reads the page, and leaves what it does not find empty.
   *
   * @param network the sites and channels the page may speak of
   * @throws NoArticleInPage if there is no text in it but navigation
   */
  public RecognisedPage recognise(SavedPage saved, List<KnownSite> network) {
    ArticlePage page = ArticlePage.of(saved);
    ArticleBody body = new ArticleBody(SectionHeadings.mark(page.frame().body()));
    if (!body.hasText()) {
      throw new NoArticleInPage();
    }
    return read(page, body, saved.address(), network).page();
  }

  private static PageReadings read(
      ArticlePage page, ArticleBody body, String given, List<KnownSite> network) {
    Reading<String> address = address(page, given);
    PlaceReader place =
        new PlaceReader(network, address.value(), breadcrumb(page.frame()), page.declared());
    FactsReader facts = FactsReader.of(page);
    return new PageReadings(
        place.site(),
        place.channel(),
        address,
        TitleReader.read(page),
        facts.time(),
        facts.bylines(),
        facts.source(),
        facts.editor(),
        text(page, body));
  }

  private static Reading<String> address(ArticlePage page, String given) {
    String declared = page.declared().fact(PageField.ADDRESS);
    if (!given.isEmpty() && !declared.isEmpty() && !given.equals(declared)) {
      return Reading.doubtful(given, given + " / " + declared, "import.address-differs");
    }
    return Reading.sure(given.isEmpty() ? declared : given);
  }

  private static Breadcrumb breadcrumb(Frame frame) {
    Breadcrumb last = Breadcrumb.NONE;
    for (Block block : frame.above()) {
      last = Breadcrumb.read(block.text()).orElse(last);
    }
    return last;
  }

  private static Reading<ArticleBody> text(ArticlePage page, ArticleBody body) {
    if (!page.leftOut().isEmpty()) {
      return Reading.doubtful(body, body.firstWords(), page.leftOut());
    }
    return body.lacksCharacters()
        ? Reading.doubtful(body, body.firstWords(), "import.characters-lost")
        : Reading.sure(body, body.firstWords());
  }
}
