package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.media.Description;
import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.domain.media.PictureAddress;
import java.time.Instant;

/**
 * A file of the library as staff see it.
 *
 * @param width of a picture, in pixels
 * @param version named when it is changed, so that nobody overwrites what they never saw
 * @param used whether it stands in any article, past ones included, or on any page of a site
 */
public record MediaLine(
    long id,
    long siteId,
    MediaKind kind,
    String name,
    String contentType,
    long byteCount,
    int width,
    int height,
    Description description,
    Instant uploadedAt,
    long version,
    boolean used) {

  private static final int THUMBNAIL = 320;

  static MediaLine of(MediaFile file, boolean used) {
    return new MediaLine(
        file.id(),
        file.site().id(),
        file.kind(),
        file.fileName(),
        file.contentType(),
        file.byteCount(),
        file.width(),
        file.height(),
        file.description(),
        file.uploadedAt(),
        file.version(),
        used);
  }

  public boolean isPicture() {
    return kind == MediaKind.PICTURE;
  }

  public String address() {
    return picture().whole();
  }

  /** Small enough for a list of many. */
  public String thumbnail() {
    return picture().narrow(THUMBNAIL);
  }

  private PictureAddress picture() {
    return new PictureAddress(id, name, width);
  }
}
