package cn.zhanqun.ejb.media;

import javax.imageio.stream.ImageInputStreamImpl;

/** The bytes of a picture as its reader wants them, without a second copy of them in memory. */
final class PictureBytes extends ImageInputStreamImpl {

  private final byte[] content;

  PictureBytes(byte[] content) {
    this.content = content;
  }

  @Override
  public int read() {
    bitOffset = 0;
    return streamPos < content.length ? content[(int) streamPos++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int at, int atMost) {
    bitOffset = 0;
    if (streamPos >= content.length) {
      return -1;
    }
    int copied = (int) Math.min(atMost, content.length - streamPos);
    System.arraycopy(content, (int) streamPos, into, at, copied);
    streamPos += copied;
    return copied;
  }

  @Override
  public long length() {
    return content.length;
  }
}
