package cn.zhanqun.web.admin.article;

import cn.zhanqun.domain.article.ArticleText;
import cn.zhanqun.ejb.article.DraftState;
import cn.zhanqun.ejb.article.Manuscript;
import cn.zhanqun.ejb.media.StoredFile;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of an article as they stand in the form, and the state of the draft they were taken
 * from, which travels with them.
 */
public class ArticleForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private int seenEdition;
  private long seenVersion;

  private ArticleText text = new ArticleText();
  private List<BylineRow> bylines = BylineRow.of(List.of());
  private String source = "";
  private long channelId;
  private Instant shownAt;
  private String body = "";
  private List<AttachmentRow> attachments = new ArrayList<>();

  /**
   * Takes over what is stored.
   *
   * @param files those that are attached
   */
  void fill(DraftState state, Manuscript stored, List<StoredFile> files) {
    see(state);
    text = stored.text();
    bylines = BylineRow.of(stored.bylines());
    source = stored.source();
    channelId = stored.channelId();
    shownAt = stored.shownAt().orElse(null);
    body = stored.body();
    attachments = AttachmentRow.of(stored.enclosures(), files);
  }

  /** From now on the words stand on this state. */
  void see(DraftState state) {
    seenEdition = state.edition();
    seenVersion = state.version();
  }

  DraftState seen(long articleId) {
    return new DraftState(articleId, seenEdition, seenVersion);
  }

  /** The words as they are handed in. */
  Manuscript manuscript() {
    return new Manuscript(
        text.copy(),
        body,
        source.strip(),
        BylineRow.written(bylines),
        Optional.ofNullable(shownAt),
        channelId,
        attachments.stream().map(AttachmentRow::written).toList());
  }

  public int getSeenEdition() {
    return seenEdition;
  }

  public void setSeenEdition(int seenEdition) {
    this.seenEdition = seenEdition;
  }

  public long getSeenVersion() {
    return seenVersion;
  }

  public void setSeenVersion(long seenVersion) {
    this.seenVersion = seenVersion;
  }

  public ArticleText getText() {
    return text;
  }

  public List<BylineRow> getBylines() {
    return bylines;
  }

  public List<AttachmentRow> getAttachments() {
    return attachments;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public long getChannelId() {
    return channelId;
  }

  public void setChannelId(long channelId) {
    this.channelId = channelId;
  }

  public Instant getShownAt() {
    return shownAt;
  }

  public void setShownAt(Instant shownAt) {
    this.shownAt = shownAt;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
