package cn.zhanqun.domain.article;

import cn.zhanqun.domain.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The lines around an edition's body, as an editor types them: kicker, title, subtitle, summary,
 * who answers for it, and what it puts right. Plain text, never HTML. A form binds to it as it is.
 */
@Embeddable
public class ArticleText {

  public static final int LONGEST_TITLE = 200;
  public static final int LONGEST_SUMMARY = 1000;
  public static final int LONGEST_EDITOR = 50;
  public static final int LONGEST_CORRECTION = 500;

  @NotNull
  @Size(max = LONGEST_TITLE)
  @Column(nullable = false)
  private String kicker = "";

  @NotNull
  @Size(max = LONGEST_TITLE)
  @Column(nullable = false)
  private String title = "";

  @NotNull
  @Size(max = LONGEST_TITLE)
  @Column(nullable = false)
  private String subtitle = "";

  @NotNull
  @Size(max = LONGEST_SUMMARY)
  @Column(nullable = false)
  private String summary = "";

  @NotNull
  @Size(max = LONGEST_EDITOR)
  @Column(name = "responsible_editor", nullable = false)
  private String editor = "";

  @NotNull
  @Size(max = LONGEST_CORRECTION)
  @Column(nullable = false)
  private String correction = "";

  public String getKicker() {
    return kicker;
  }

  public void setKicker(String kicker) {
    this.kicker = TypedText.of(kicker);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = TypedText.of(title);
  }

  public String getSubtitle() {
    return subtitle;
  }

  public void setSubtitle(String subtitle) {
    this.subtitle = TypedText.of(subtitle);
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = TypedText.of(summary);
  }

  public String getEditor() {
    return editor;
  }

  public void setEditor(String editor) {
    this.editor = TypedText.of(editor);
  }

  /** What readers of the edition before are told was put right; empty where nothing was wrong. */
  public String getCorrection() {
    return correction;
  }

  public void setCorrection(String correction) {
    this.correction = TypedText.of(correction);
  }

  /** The same lines on a sheet of their own. */
  public ArticleText copy() {
    ArticleText copy = new ArticleText();
    copy.kicker = kicker;
    copy.title = title;
    copy.subtitle = subtitle;
    copy.summary = summary;
    copy.editor = editor;
    copy.correction = correction;
    return copy;
  }
}
