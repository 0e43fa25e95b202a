package cn.zhanqun.web.api;

import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.ejb.media.MediaLine;
import cn.zhanqun.ejb.media.MediaUse;
import java.time.Instant;
import java.util.List;

/**
 * A file of the media library as staff see it.
 *
 * @param address on every site; of a picture that is replaced another one
 * @param width of a picture, in pixels
 * @param focusX what of a picture must be seen where it is cut off, in percent from the left
 * @param focusY the same from the top
 * @param used whether it stands in any article, past editions included, or on a page of a site
 */
public record MediaFileJson(
    long id,
    String site,
    MediaKind kind,
    String name,
    String address,
    String contentType,
    long bytes,
    int width,
    int height,
    String alt,
    String credit,
    String caption,
    int focusX,
    int focusY,
    Instant uploadedAt,
    boolean used) {

  static MediaFileJson of(MediaLine file, Directory directory) {
    return new MediaFileJson(
        file.id(),
        directory.siteCode(file.siteId()),
        file.kind(),
        file.name(),
        file.address(),
        file.contentType(),
        file.byteCount(),
        file.width(),
        file.height(),
        file.description().alt(),
        file.description().credit(),
        file.description().caption(),
        file.description().focus().x(),
        file.description().focus().y(),
        file.uploadedAt(),
        file.used());
  }

  /** A page of a library, newest first. */
  public record Page(String site, long page, long total, List<MediaFileJson> files) {}

  /**
   * A place where a file is used.
   *
   * @param number of the article, the site or the channel
   * @param live whether readers see it there now
   */
  public record Use(MediaUse.Place place, long number, String title, boolean live) {

    static Use of(MediaUse use) {
      return new Use(use.place(), use.number(), use.title(), use.live());
    }
  }

  /** Where a file is used: what readers see first. */
  public record Uses(List<Use> uses) {}
}
