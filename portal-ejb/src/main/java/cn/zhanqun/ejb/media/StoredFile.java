package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.media.MediaKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the library.
 *
 * @param file where its bytes lie
 * @param width of a picture, in pixels
 */
public record StoredFile(
    long id,
    MediaKind kind,
    String name,
    String contentType,
    long byteCount,
    int width,
    int height,
    String alt,
    String hash,
    Path file) {

  /** Its address on every site. */
  public String address() {
    return "/media/" + id + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  /** Whether its bytes are still there. */
  public boolean isThere() {
    return Files.isRegularFile(file);
  }
}
