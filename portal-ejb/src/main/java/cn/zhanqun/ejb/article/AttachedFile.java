package cn.zhanqun.ejb.article;

import cn.zhanqun.domain.media.MediaKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file below an article's text, as readers see it.
 *
 * @param name of the file itself
 * @param title what readers know it by
 * @param hash of its bytes
 */
public record AttachedFile(
    long mediaId,
    MediaKind kind,
    String name,
    String contentType,
    long byteCount,
    String hash,
    String title) {

  /** Its address on every site. */
  public String address() {
    return "/media/" + mediaId + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  /** What people call its type: {@code PDF}, {@code DOCX}. */
  public String type() {
    return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
  }
}
