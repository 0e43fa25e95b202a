package cn.zhanqun.web.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a browser asks for, as players do to begin in the middle.
 *
 * @param first number of the first byte, from 0
 * @param last number of the last byte; before the first where the file has nothing of what is asked
 */
record ByteRange(long first, long last) {

  /** One part; several at once are asked by nobody who plays, and answered with the whole. */
  private static final Pattern ONE_PART =
      Pattern.compile("bytes=(?:(\\d{1,18})-(\\d{1,18})?|-(\\d{1,18}))");

  /**
   * Reads the header {@code Range}.
   *
   * @param asked its value, or null
   * @return nothing where the whole file is to be sent
   */
  static Optional<ByteRange> of(String asked, long size) {
    Matcher part = ONE_PART.matcher(String.valueOf(asked));
    if (!part.matches()) {
      return Optional.empty();
    }
    if (part.group(1) == null) {
      long length = Math.min(Long.parseLong(part.group(3)), size);
      return Optional.of(new ByteRange(size - length, size - 1));
    }
    long first = Long.parseLong(part.group(1));
    long last = part.group(2) == null ? size - 1 : Long.parseLong(part.group(2));
    if (part.group(2) != null && last < first) {
      return Optional.empty();
    }
    return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
  }

  /** Whether the file has any of it. */
  boolean isThere() {
    return first <= last;
  }

  long length() {
    return last - first + 1;
  }

  /** As the header {@code Content-Range} says it. */
  String of(long size) {
    return "bytes " + (isThere() ? first + "-" + last : "*") + "/" + size;
  }
}
