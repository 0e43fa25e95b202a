package cn.zhanqun.ejb.media;

import cn.zhanqun.domain.media.MediaKind;
import cn.zhanqun.domain.media.PictureAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the library.
 *
 * @param file where its bytes lie
 * @param width of a picture, in pixels
 * @param hash of its bytes; of a narrower form, which is never looked for by it, also the width
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
    return picture().whole();
  }

  /** Its addresses, where it is a picture. */
  public PictureAddress picture() {
    return new PictureAddress(id, name, width);
  }

  /**
   * A narrower form of the picture, as readers are sent it.
   *
   * @param narrow where it lies
   */
  public StoredFile narrowed(int narrowWidth, Path narrow) {
    return new StoredFile(
        id,
        kind,
        name,
        contentType,
        sizeOf(narrow),
        narrowWidth,
        Math.max(1, Math.round((float) height * narrowWidth / width)),
        alt,
        hash + "-w" + narrowWidth,
        narrow);
  }

  private static long sizeOf(Path narrow) {
    try {
      return Files.size(narrow);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  PictureType type() {
    return PictureType.of(contentType);
  }

  /** Whether its bytes are still there. */
  public boolean isThere() {
    return Files.isRegularFile(file);
  }
}
