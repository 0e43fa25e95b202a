package cn.zhanqun.ejb.media;

import java.util.Arrays;

/** The two kinds of picture that the portal keeps and shows, whatever kind was sent in. */
public enum PictureType {
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png");

  private final String mimeType;
  private final String extension;

  PictureType(String mimeType, String extension) {
    this.mimeType = mimeType;
    this.extension = extension;
  }

  public String mimeType() {
    return mimeType;
  }

  /** What a picture of the library is. */
  static PictureType of(String mimeType) {
    return Arrays.stream(values())
        .filter(type -> type.mimeType.equals(mimeType))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(mimeType));
  }

  /** How the name of such a file ends, without the dot. */
  public String extension() {
    return extension;
  }
}
