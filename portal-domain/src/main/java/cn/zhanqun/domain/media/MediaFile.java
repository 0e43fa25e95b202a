package cn.zhanqun.domain.media;

import cn.zhanqun.domain.TypedText;
import cn.zhanqun.domain.site.Site;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * A picture of a site's media library: its name, type and size, the text that stands in for it
 * (alt), and who is to be credited. Its bytes are found by their hash; they never change.
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

  @Column(name = "uploaded_at", nullable = false)
  private Instant uploadedAt;

  protected MediaFile() {}

  /**
   * @param contentHash SHA-256 of the bytes, lower-case hexadecimal
   * @param width pixels
   * @param height pixels
   */
  public MediaFile(
      Site site,
      String contentHash,
      String fileName,
      String contentType,
      int width,
      int height,
      long byteCount,
      Instant uploadedAt) {
    this.site = Objects.requireNonNull(site);
    this.contentHash = Objects.requireNonNull(contentHash);
    this.fileName = Objects.requireNonNull(fileName);
    this.contentType = Objects.requireNonNull(contentType);
    this.width = width;
    this.height = height;
    this.byteCount = byteCount;
    this.uploadedAt = uploadedAt;
    this.alt = "";
    this.credit = "";
  }

  /** Says what the picture shows, for who can't see it, and whom to credit. */
  public void describe(String newAlt, String newCredit) {
    alt = TypedText.of(newAlt);
    credit = TypedText.of(newCredit);
  }

  public long id() {
    return id;
  }

  public Site site() {
    return site;
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

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }
}
