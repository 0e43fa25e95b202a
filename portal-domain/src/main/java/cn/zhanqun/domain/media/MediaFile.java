package cn.zhanqun.domain.media;

import cn.zhanqun.domain.TypedText;
import cn.zhanqun.domain.site.Site;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/**
 * A file of a site's media library: its name, kind, type and size; of a picture also the text that
 * stands in for it (alt), who is to be credited, and what of it must be seen where it is cut off.
 *
 * <p>Its bytes are found by their hash. A picture may be replaced by other bytes: it is the same
 * picture wherever it is used, under a new name and so at a new address.
 */
@Entity
@Table(name = "media_file")
public class MediaFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "media_file_seq")
  @SequenceGenerator(name = "media_file_seq", sequenceName = "media_file_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "site_id", nullable = false)
  private Site site;

  @Enumerated(EnumType.STRING)
  @Column(name = "media_kind", nullable = false)
  private MediaKind kind;

  @Column(name = "content_hash", nullable = false)
  private String contentHash;

  @Column(name = "file_name", nullable = false)
  private String fileName;

  @Column(name = "content_type", nullable = false)
  private String contentType;

  @Column(nullable = false)
  private int width;

  @Column(nullable = false)
  private int height;

  @Column(name = "byte_count", nullable = false)
  private long byteCount;

  @Column(nullable = false)
  private String alt;

  @Column(nullable = false)
  private String credit;

  @Column(nullable = false)
  private String caption;

  @Column(name = "focus_x", nullable = false)
  private int focusX;

  @Column(name = "focus_y", nullable = false)
  private int focusY;

  /** Grows with every replacement. */
  @Column(nullable = false)
  private int revision;

  @Column(name = "uploaded_at", nullable = false)
  private Instant uploadedAt;

  @Version
  @Column(nullable = false)
  private long version;

  protected MediaFile() {}

  private MediaFile(
      Site site,
      MediaKind kind,
      String contentHash,
      String fileName,
      String contentType,
      long byteCount,
      Instant uploadedAt) {
    this.site = Objects.requireNonNull(site);
    this.kind = Objects.requireNonNull(kind);
    this.contentHash = Objects.requireNonNull(contentHash);
    this.fileName = Objects.requireNonNull(fileName);
    this.contentType = Objects.requireNonNull(contentType);
    this.byteCount = byteCount;
    this.uploadedAt = uploadedAt;
    this.alt = "";
    this.credit = "";
    this.caption = "";
    this.focusX = Focus.CENTRE.x();
    this.focusY = Focus.CENTRE.y();
    this.revision = 1;
  }

  /**
   * A picture.
   *
   * @param contentHash SHA-256 of the bytes, lower-case hexadecimal
   * @param width pixels
   * @param height pixels
   */
  public static MediaFile picture(
      Site site,
      String contentHash,
      String fileName,
      String contentType,
      int width,
      int height,
      long byteCount,
      Instant uploadedAt) {
    MediaFile picture =
        new MediaFile(
            site, MediaKind.PICTURE, contentHash, fileName, contentType, byteCount, uploadedAt);
    picture.width = width;
    picture.height = height;
    return picture;
  }

  /**
   * A file to be attached to articles: anything but a picture.
   *
   * @param contentHash SHA-256 of the bytes, lower-case hexadecimal
   */
  public static MediaFile attachment(
      Site site,
      MediaKind kind,
      String contentHash,
      String fileName,
      String contentType,
      long byteCount,
      Instant uploadedAt) {
    if (kind == MediaKind.PICTURE) {
      throw new IllegalArgumentException("a picture stands in the text");
    }
    return new MediaFile(site, kind, contentHash, fileName, contentType, byteCount, uploadedAt);
  }

  /** Says what the picture shows, for who can't see it, and whom to credit. */
  public void describe(String newAlt, String newCredit) {
    alt = TypedText.of(newAlt);
    credit = TypedText.of(newCredit);
  }

  /**
   * Says all of it anew.
   *
   * @throws AltMissing of a picture without words for who can't see it
   */
  public void describe(Description description) {
    if (kind == MediaKind.PICTURE && description.alt().isEmpty()) {
      throw new AltMissing(fileName);
    }
    alt = description.alt();
    credit = description.credit();
    caption = description.caption();
    focusX = description.focus().x();
    focusY = description.focus().y();
  }

  /**
   * Becomes another picture wherever it is used.
   *
   * @param extension how the name of such a file ends, without the dot
   * @throws IllegalStateException when it is none
   */
  public void replace(
      String newHash, String newType, String extension, int newWidth, int newHeight, long bytes) {
    if (kind != MediaKind.PICTURE) {
      throw new IllegalStateException("only pictures are replaced");
    }
    fileName = stem() + "-" + (revision + 1) + "." + extension;
    revision++;
    contentHash = Objects.requireNonNull(newHash);
    contentType = Objects.requireNonNull(newType);
    width = newWidth;
    height = newHeight;
    byteCount = bytes;
    focusX = Focus.CENTRE.x();
    focusY = Focus.CENTRE.y();
  }

  /** The name it came with, without the mark of an earlier replacement. */
  private String stem() {
    String name = fileName.substring(0, fileName.lastIndexOf('.'));
    String mark = "-" + revision;
    return revision > 1 && name.endsWith(mark)
        ? name.substring(0, name.length() - mark.length())
        : name;
  }

  /**
   * Refuses who looked at an earlier state of it.
   *
   * @throws MediaChangedBySomebodyElse then
   */
  public void requireVersion(long seen) {
    if (version != seen) {
      throw new MediaChangedBySomebodyElse(fileName);
    }
  }

  public long id() {
    return id;
  }

  public Site site() {
    return site;
  }

  public MediaKind kind() {
    return kind;
  }

  public String contentHash() {
    return contentHash;
  }

  public String fileName() {
    return fileName;
  }

  public String contentType() {
    return contentType;
  }

  public String alt() {
    return alt;
  }

  public String credit() {
    return credit;
  }

  /** All that is said of it. */
  public Description description() {
    return new Description(alt, credit, caption, new Focus(focusX, focusY));
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  /** Grows with every change; who saves names the one they opened. */
  public long version() {
    return version;
  }

  public long byteCount() {
    return byteCount;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }
}
