package cn.zhanqun.web.api;

import cn.zhanqun.ejb.migration.Certainty;
import cn.zhanqun.ejb.migration.Finding;
import cn.zhanqun.ejb.migration.PageField;
import cn.zhanqun.ejb.migration.PageImport.ImportedPage;
import cn.zhanqun.ejb.migration.RecognisedByline;
import cn.zhanqun.ejb.migration.RecognisedPage;
import cn.zhanqun.web.Refusals;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The draft that came of a saved page, what was recognised in it and what was not.
 *
 * @param site the site it was brought in for
 * @param paragraphs how many paragraphs of text the body has
 * @param headings how many heading lines
 */
public record ImportJson(
    long id,
    String site,
    String channel,
    String title,
    String subtitle,
    Optional<Instant> shownAt,
    List<BylineJson> bylines,
    String source,
    String editor,
    int paragraphs,
    int headings,
    List<FindingJson> findings) {

  static ImportJson of(ImportedPage imported, Directory directory, Locale language) {
    RecognisedPage page = imported.page();
    return new ImportJson(
        imported.articleId(),
        directory.siteCodeOfChannel(imported.channelId()),
        directory.channelCode(imported.channelId()),
        page.title(),
        page.subtitle(),
        page.shownAt(),
        page.bylines().stream().map(ImportJson::byline).toList(),
        page.source(),
        page.editor(),
        page.paragraphs(),
        page.headings(),
        page.findings().stream().map(finding -> FindingJson.of(finding, language)).toList());
  }

  private static BylineJson byline(RecognisedByline byline) {
    return new BylineJson(byline.role(), byline.name());
  }

  /**
   * A field of the page, what was read for it, and how sure that is.
   *
   * @param found the words of the page, empty when there is nothing
   * @param reason why a person has to look, where one has to
   */
  public record FindingJson(
      PageField field, Certainty certainty, String found, Optional<String> reason) {

    private static FindingJson of(Finding finding, Locale language) {
      return new FindingJson(
          finding.field(),
          finding.certainty(),
          finding.found(),
          Optional.of(finding.reasonKey())
              .filter(key -> !key.isEmpty())
              .map(key -> Refusals.sentence(key, language)));
    }
  }
}
