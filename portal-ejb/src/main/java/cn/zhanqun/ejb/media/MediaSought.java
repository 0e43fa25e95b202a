package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.media.MediaKind;
import java.util.Optional;

/**
 * What somebody looks for in a library.
 *
 * @param words that stand in the name, the alt text, the caption or the credit; empty for any
 */
public record MediaSought(String words, Optional<MediaKind> kind, Standing standing) {

  /** All of it. */
  public static final MediaSought ANYTHING = new MediaSought("", Optional.empty(), Standing.ANY);

  /** How a file stands in the house. */
  public enum Standing {
    ANY,
    USED,
    UNUSED,
    WITHOUT_ALT
  }
}
