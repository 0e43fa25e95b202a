package cn.zhanqun.domain.media;

import cn.zhanqun.domain.TypedText;

/**
 * What is said of a file of the library.
 *
 * @param alt what a picture shows, for who can't see it
 * @param credit whom to name for it
 * @param caption what usually stands below it
 */
public record Description(String alt, String credit, String caption, Focus focus) {

  public Description {
    alt = TypedText.of(alt);
    credit = TypedText.of(credit);
    caption = TypedText.of(caption);
  }
}
