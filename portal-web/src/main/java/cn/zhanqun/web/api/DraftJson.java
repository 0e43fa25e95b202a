package cn.zhanqun.web.api;

import cn.zhanqun.domain.article.Stage;
import cn.zhanqun.ejb.article.DraftState;
import cn.zhanqun.ejb.article.Manuscript;
import cn.zhanqun.ejb.article.OpenedArticle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article as staff find it on the desk: its newest words, and how it stands with readers.
 *
 * @param state to be named when saving, as If-Match
 * @param stage of the newest edition
 * @param live whether readers see an edition of it now
 * @param address where readers find it, once it was published
 */
public record DraftJson(
    long id,
    String state,
    Stage stage,
    boolean live,
    Optional<String> address,
    Optional<Instant> firstPublishedAt,
    String withdrawalReason,
    String originAddress,
    String site,
    String channel,
    String kicker,
    String title,
    String subtitle,
    String summary,
    String body,
    String source,
    String editor,
    List<BylineJson> bylines,
    Optional<Instant> shownAt,
    String correction,
    List<AttachmentForm> attachments) {

  static DraftJson of(OpenedArticle article, Directory directory) {
    Manuscript words = article.manuscript();
    long id = article.state().articleId();
    return new DraftJson(
        id,
        StateTag.of(article.state()).toString(),
        article.stage(),
        article.live(),
        article.firstPublishedAt().map(moment -> directory.article(article.siteId(), moment, id)),
        article.firstPublishedAt(),
        article.withdrawalReason(),
        article.originAddress(),
        directory.siteCode(article.siteId()),
        directory.channelCode(words.channelId()),
        words.text().getKicker(),
        words.text().getTitle(),
        words.text().getSubtitle(),
        words.text().getSummary(),
        words.body(),
        words.source(),
        words.text().getEditor(),
        BylineJson.of(words.bylines()),
        words.shownAt(),
        words.text().getCorrection(),
        words.enclosures().stream().map(AttachmentForm::of).toList());
  }

  /**
   * What a program is told when it has saved.
   *
   * @param state to be named when it saves again, as If-Match
   */
  public record Saved(long id, String state) {

    static Saved of(DraftState state) {
      return new Saved(state.articleId(), StateTag.of(state).toString());
    }
  }
}
