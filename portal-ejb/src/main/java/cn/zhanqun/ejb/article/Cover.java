package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.media.Focus;
import cn.zhanqun.domain.media.PictureAddress;

/**
 * The picture that stands for an article in lists.
 *
 * @param alt what it shows, for who can't see it
 * @param focus what of it must be seen where a list has room for a part only
 */
public record Cover(long mediaId, String name, String alt, int width, int height, Focus focus) {

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
