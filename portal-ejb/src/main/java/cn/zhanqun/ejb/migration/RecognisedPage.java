package cn.zhanqun.ejb.migration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as it was read from a saved page. Words that were not found are empty; {@link
 * #findings} says of each field, in the order of {@link PageField}, how sure it is.
 *
 * @param subtitle without the dash it is shown with
 * @param bodyHtml paragraphs, headings, lists, tables and pictures; not yet sanitized
 * @param paragraphs how many paragraphs of text the body has
 * @param headings how many heading lines
 */
public record RecognisedPage(
    String siteName,
    String channelName,
    String sourceAddress,
    String title,
    String subtitle,
    Optional<Instant> shownAt,
    List<RecognisedByline> bylines,
    String source,
    String editor,
    String bodyHtml,
    int paragraphs,
    int headings,
    List<Finding> findings) {

  public RecognisedPage {
    bylines = List.copyOf(bylines);
    findings = List.copyOf(findings);
  }

  /** What is known of this field; there is one finding for each. */
  public Finding finding(PageField field) {
    return findings.stream().filter(one -> one.field() == field).findFirst().orElseThrow();
  }
}
