package cn.zhanqun.domain.article;

import cn.zhanqun.domain.TypedText;
import cn.zhanqun.domain.media.MediaFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A file below an article's text (附件), under the title readers know it by: a form to fill in, the
 * full text of a notice, a recording.
 */
@Embeddable
public class Attachment {

  public static final int LONGEST_TITLE = 200;

  @ManyToOne(optional = false)
  @JoinColumn(name = "media_id", nullable = false)
  private MediaFile file;

  @Column(nullable = false)
  private String title;

  protected Attachment() {}

  public Attachment(MediaFile file, String title) {
    this.file = Objects.requireNonNull(file);
    this.title = TypedText.of(title);
  }

  /** Which files these are, by their numbers in the library. */
  public static String numbers(List<Attachment> attachments) {
    return attachments.stream()
        .map(attachment -> Long.toString(attachment.file.id()))
        .collect(Collectors.joining(" "));
  }

  public MediaFile file() {
    return file;
  }

  public String title() {
    return title;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attachment that
        && file.id() == that.file.id()
        && title.equals(that.title);
  }

  @Override
  public int hashCode() {
    return Objects.hash(file.id(), title);
  }

  @Override
  public String toString() {
    return title;
  }
}
