package cn.zhanqun.web.feed;

import java.nio.charset.StandardCharsets;

/** Something machines read, whole: its kind, its bytes, and how long they may be kept unasked. */
public final class Document {

  private static final String ASK_AGAIN = "no-cache";
  private static final String FOR_A_DAY = "public, max-age=86400";

  private final String type;
  private final byte[] content;
  private final String cacheControl;

  private Document(String type, byte[] content, String cacheControl) {
    this.type = type;
    this.content = content.clone();
    this.cacheControl = cacheControl;
  }

  static Document text(String type, String text) {
    return text(type, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param type its media type, without the character set
   * @param text encoded already
   */
  static Document text(String type, byte[] text) {
    return new Document(type + ";charset=UTF-8", text, ASK_AGAIN);
  }

  static Document picture(String type, byte[] picture) {
    return new Document(type, picture, FOR_A_DAY);
  }

  public String type() {
    return type;
  }

  public byte[] content() {
    return content.clone();
  }

  public String cacheControl() {
    return cacheControl;
  }
}
