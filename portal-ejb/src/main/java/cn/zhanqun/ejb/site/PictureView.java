package cn.zhanqun.ejb.site;

import cn.zhanqun.domain.media.Focus;
import cn.zhanqun.domain.media.MediaFile;
import cn.zhanqun.domain.media.PictureAddress;

/**
 * A picture that belongs to a site or a channel as pages see it: a logo, a banner, the picture of a
 * topic.
 *
 * @param alt what it shows, for who can't see it
 * @param focus what of it must be seen where there is room for a part only
 */
public record PictureView(
    long mediaId, String name, String alt, int width, int height, Focus focus) {

  static PictureView of(MediaFile file) {
    return new PictureView(
        file.id(),
        file.fileName(),
        file.alt(),
        file.width(),
        file.height(),
        file.description().focus());
  }

  /** Its address on every site. */
  public String address() {
    return at().whole();
  }

  /** Among what browsers choose, as {@code srcset} names it. */
  public String choices() {
    return at().choices();
  }

  private PictureAddress at() {
    return new PictureAddress(mediaId, name, width);
  }
}
