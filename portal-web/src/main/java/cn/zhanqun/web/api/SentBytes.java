package cn.zhanqun.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request, read into memory only as far as it is allowed to go. */
final class SentBytes {

  private static final int MEGABYTE = 1024 * 1024;

  private SentBytes() {}

  /**
   * Reads the whole body.
   *
   * @throws BodyTooLarge when it announces more, or has more without announcing it
   */
  static byte[] read(
      InputStream body, MultivaluedMap<String, String> headers, int megabytesAllowed) {
    requireFitting(headers, megabytesAllowed);
    int bytesAllowed = megabytesAllowed * MEGABYTE;
    byte[] sent = read(body, bytesAllowed + 1);
    if (sent.length > bytesAllowed) {
      throw new BodyTooLarge(megabytesAllowed);
    }
    return sent;
  }

  /**
   * Refuses before anything is read.
   *
   * @throws BodyTooLarge when the body announces more
   */
  static void requireFitting(MultivaluedMap<String, String> headers, int megabytesAllowed) {
    if (announced(headers) > (long) megabytesAllowed * MEGABYTE) {
      throw new BodyTooLarge(megabytesAllowed);
    }
  }

  private static long announced(MultivaluedMap<String, String> headers) {
    String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
    return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
  }

  private static byte[] read(InputStream body, int atMost) {
    try {
      return body.readNBytes(atMost);
    } catch (IOException gone) {
      throw RequestUnreadable.brokenOff();
    }
  }
}
